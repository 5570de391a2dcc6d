import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libcmark's tree, in the memory of this thread's arena.
///
/// No node is freed by itself: the arena, which goes with the tree, takes back all of them at once.
struct Tree: ~Copyable {
  private let arena: Arena
  private let root: OpaquePointer?

  /// Parses valid UTF-8 without NUL bytes.
  init(parsing bytes: UnsafeBufferPointer<UInt8>, smartPunctuation: Bool) {
    arena = Arena()
    let options = smartPunctuation ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
    let parser = cmark_parser_new_with_mem(options, arena.allocator)
    bytes.withMemoryRebound(to: CChar.self) { characters in
      cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
    root = cmark_parser_finish(parser)
  }

  /// The document's node.
  var document: TreeNode? { root.map { TreeNode(node: $0) } }

  /// The length of the text that a paragraph makes, if it makes a single text.
  ///
  /// Uses C's memory, because it is asked while an arena is in use.
  static func textLength(of paragraph: UnsafeBufferPointer<UInt8>) -> Int? {
    let root = paragraph.withMemoryRebound(to: CChar.self) { characters in
      cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(root) }
    guard let text = cmark_node_first_child(cmark_node_first_child(root)) else { return nil }
    return TreeNode(node: text).literal.count
  }
}

/// One node of libcmark's tree; valid as long as its ``Tree``.
///
/// It is not copied, so that a walk holds exactly one.
struct TreeNode: ~Copyable {
  private let node: OpaquePointer

  fileprivate init(node: OpaquePointer) { self.node = node }

  var firstChild: TreeNode? { cmark_node_first_child(node).map { TreeNode(node: $0) } }
  var next: TreeNode? { cmark_node_next(node).map { TreeNode(node: $0) } }
  var parent: TreeNode? { cmark_node_parent(node).map { TreeNode(node: $0) } }

  /// The line and column on which a block begins, and the line on which it ends, from 1. libcmark is
  /// right about the beginning; a block that the next line closed can be said to end there.
  var startLine: Int { Int(cmark_node_get_start_line(node)) }
  var startColumn: Int { Int(cmark_node_get_start_column(node)) }
  var endLine: Int { Int(cmark_node_get_end_line(node)) }

  /// The literal of a leaf.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }
  /// The destination of a link or image.
  var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(node)) }
  /// The title of a link or image.
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(node)) }
  /// The info string of a fenced code block.
  var info: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(node)) }

  /// A string in the tree's memory, NUL left out.
  private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
  }

  /// A heading's level, an ordered list's start; otherwise 0.
  var number: Int32 {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: cmark_node_get_heading_level(node)
    case CMARK_NODE_LIST: cmark_node_get_list_start(node)
    default: 0
    }
  }

  var kind: NodeKind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: listKind
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .document
    }
  }

  private var listKind: NodeKind {
    let tight = cmark_node_get_list_tight(node) != 0
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
      return tight ? .orderedListTight : .orderedListLoose
    }
    return tight ? .bulletListTight : .bulletListLoose
  }
}
