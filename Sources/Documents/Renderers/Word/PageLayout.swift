/// How a speech looks on paper: type, spacing, page numbers, and where a page may end.
///
/// The paper is A4 with the margins of GB/T 9704-2012 (37, 35, 28 and 26 mm), whose type area is 225 mm by 156 mm.
package struct PageLayout: Hashable, Sendable {
  package enum PageNumber: Hashable, Sendable {
    /// —1— at the outer edge: right on odd pages, left on even ones.
    case outside
    /// 1 in the middle of every page.
    case centred
  }

  package var fonts = Fonts()
  package var bodySize: Length
  package var titleSize: Length
  /// From one line of the body to the next.
  package var lineSpacing: Length
  package var titleLineSpacing: Length
  /// What is added between two characters of the body.
  package var characterSpacing: Length
  package var pageNumber = PageNumber.outside
  package var pageNumberSize = Length.points(14)
  /// The levels whose headings are bold.
  package var boldHeadings: Set<Int> = []
  /// Whether a paragraph of at most half a page is never parted by the end of one, so that neither are its sentences.
  package var keepsParagraphsWhole = false

  /// The layout of official documents: 22 lines of 28 characters.
  ///
  /// 28 characters of 16 points are 6 points wider than the type area, so that each gives up a quarter of a point.
  package static let standard = PageLayout(
    bodySize: .points(16), titleSize: .points(22), lineSpacing: .twips(579), titleLineSpacing: .points(35),
    characterSpacing: .twips(-5))

  /// A copy to be read aloud from, 大字: 15 lines of 20 characters.
  package static let podium = {
    var layout = PageLayout(
      bodySize: .points(22), titleSize: .points(26), lineSpacing: .points(40), titleLineSpacing: .points(45),
      characterSpacing: .points(0))
    layout.pageNumber = .centred
    layout.pageNumberSize = .points(22)
    layout.keepsParagraphsWhole = true
    return layout
  }()

  /// Sets the size of the body, and the space between lines and characters that goes with it.
  package mutating func setBodySize(_ size: Length) {
    bodySize = size
    // What 16 points have in the standard: 28.95 points from line to line.
    lineSpacing = size == Self.standard.bodySize ? Self.standard.lineSpacing : .twips(size.twips * 29 / 16)
    characterSpacing = size == Self.standard.bodySize ? Self.standard.characterSpacing : .points(0)
  }

  static let paper = (width: Length.twips(11_906), height: Length.twips(16_838))
  static let margins = (
    top: Length.twips(2_098), right: Length.twips(1_474), bottom: Length.twips(1_984), left: Length.twips(1_588)
  )
  static let typeAreaWidth = Length.twips(paper.width.twips - margins.left.twips - margins.right.twips)

  /// The size of type in tables, which hold more than lines do.
  var tableSize: Length { .twips(bodySize.twips * 3 / 4) }

  var linesPerPage: Int {
    (Self.paper.height.twips - Self.margins.top.twips - Self.margins.bottom.twips) / max(1, lineSpacing.twips)
  }

  var charactersPerLine: Int { Self.typeAreaWidth.twips / max(1, bodySize.twips + characterSpacing.twips) }

  var charactersPerTitleLine: Int { Self.typeAreaWidth.twips / max(1, titleSize.twips) }
}

extension PageLayout {
  /// The typefaces by the names that Word knows them under.
  package struct Fonts: Hashable, Sendable {
    package var title = "方正小标宋简体"
    package var body = "仿宋_GB2312"
    package var firstHeading = "黑体"
    package var secondHeading = "楷体_GB2312"
    package var pageNumber = "宋体"
    /// For Latin letters and digits; nil for the font of the text around them.
    package var latin: String? = "Times New Roman"

    package init() {}

    /// The font of the headings of a level.
    func heading(_ level: Int) -> String {
      switch level {
      case 1: firstHeading
      case 2: secondHeading
      default: body
      }
    }
  }
}
