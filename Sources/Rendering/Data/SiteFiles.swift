import Files
import Linking
import Model

/// The files beside the pages.
struct SiteFiles {
  let kit: RenderingKit
  let outline: SiteOutline

  func all() -> [OutputFile] { [] }
}
