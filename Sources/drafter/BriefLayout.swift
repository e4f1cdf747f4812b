import Briefs
import Documents

extension PageLayout {
  /// The layout that a brief asks for: the one it names, with the type that it sets otherwise.
  init(of brief: Brief) {
    self = brief.root["layout"]?.text == "大字" ? .podium : .standard
    if let sizes = brief.root["sizes"]?.record {
      if let body = sizes["body"]?.points { setBodySize(body) }
      if let title = sizes["title"]?.points { titleSize = title }
    }
    guard let names = brief.root["fonts"]?.record else { return }
    fonts.title = names["title"]?.text ?? fonts.title
    fonts.body = names["body"]?.text ?? fonts.body
    fonts.firstHeading = names["heading"]?.text ?? fonts.firstHeading
    fonts.secondHeading = names["subheading"]?.text ?? fonts.secondHeading
    fonts.latin = names["latin"]?.text ?? fonts.latin
  }
}

extension FieldValue {
  fileprivate var points: Length? {
    guard case .figure(let size) = content, let halves = size.wholeHalves else { return nil }
    return .twips(halves * 10)
  }
}
