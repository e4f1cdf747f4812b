/// Upper and lower case as Python's texts have them.
enum TextCase {
  static func upper(_ text: String) -> String { mapped(text) { $0.properties.uppercaseMapping } }

  /// Lower case; a sigma at the end of a word takes its final form.
  static func lower(_ text: String) -> String {
    text.unicodeScalars.contains("Σ") ? lowerWithSigma(text) : mapped(text) { $0.properties.lowercaseMapping }
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    // The rest is lowered with the first before it, which decides the form of a sigma.
    let rest = String(
      String.UnicodeScalarView(lower(text).unicodeScalars.dropFirst(lower(String(first)).unicodeScalars.count)))
    return first.properties.titlecaseMapping + rest
  }

  /// Each run of cased letters with its first in title case and the others in lower case.
  static func titled(_ text: String) -> String {
    var result = ""
    var isInside = false
    for scalar in text.unicodeScalars {
      result += isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
      isInside = scalar.properties.isCased
    }
    return result
  }

  /// Capitals as small letters and small letters as capitals.
  static func swapped(_ text: String) -> String {
    mapped(text) { scalar in
      let properties = scalar.properties
      if properties.isUppercase { return properties.lowercaseMapping }
      return properties.isLowercase ? properties.uppercaseMapping : String(scalar)
    }
  }

  /// Whether a text has cased letters and all of them are of one case.
  static func isUniform(_ text: String, isUpper: Bool) -> Bool {
    var hasLetter = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if isUpper ? properties.isLowercase : properties.isUppercase { return false }
      if properties.generalCategory == .titlecaseLetter { return false }
      if isUpper ? properties.isUppercase : properties.isLowercase { hasLetter = true }
    }
    return hasLetter
  }

  private static func mapped(_ text: String, _ mapping: (Unicode.Scalar) -> String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x2E80, scalar.value < 0xA640 {
        result.unicodeScalars.append(scalar)
      } else {
        result += mapping(scalar)
      }
    }
    return result
  }

  private static func lowerWithSigma(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      guard scalar == "Σ" else {
        result += scalar.properties.lowercaseMapping
        continue
      }
      let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
      let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
      let isFinal = before?.properties.isCased == true && after?.properties.isCased != true
      result += isFinal ? "ς" : "σ"
    }
    return result
  }
}
