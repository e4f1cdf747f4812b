import Diagnostics
import Templating

extension Map {
  /// The values as JSON, for the engines that are compared.
  var json: String {
    "{" + zip(keys, values).map { "\(jsonString($0)): \($1.json)" }.joined(separator: ", ") + "}"
  }
}

extension Value {
  fileprivate var json: String {
    switch content {
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .string(let text): jsonString(text)
    case .list(let items), .tuple(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .map(let map): map.json
    case .none, .gap, .undefined, .object: "null"
    }
  }
}
