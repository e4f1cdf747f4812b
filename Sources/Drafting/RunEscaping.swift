import Templating

extension Run {
  /// The run with the marks in it escaped when it shows data: what an office writes into a brief is text, never markup.
  var escapingData: Run {
    guard !origins.isEmpty else { return self }
    var escaped = ""
    var isAtLineStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*", "|", "\\": escaped += "\\"
      case "#", "-", "%": if isAtLineStart { escaped += "\\" }
      default: break
      }
      isAtLineStart = scalar == "\n" || (isAtLineStart && scalar == " ")
      escaped.unicodeScalars.append(scalar)
    }
    return Run(text: escaped, place: place, origins: origins, gaps: gaps)
  }
}
