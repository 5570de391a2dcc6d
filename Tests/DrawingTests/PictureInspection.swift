import Testing

@testable import Drawing

/// Fails when texts or marks of a picture overlap, or leave it; lines may cross anything.
func expectRoomForAll(
  _ picture: Picture, _ note: @autoclosure () -> String = "",
  location: SourceLocation = #_sourceLocation
) {
  let frame = Box(minX: 0, minY: 0, maxX: picture.width, maxY: picture.height)
  // Sums of coordinates differ from each other in the last digits.
  let hair = 0.01
  let solid = picture.elements.filter { !$0.isLine }.map { element -> Box in
    let box = element.box
    return Box(
      minX: box.minX + hair, minY: box.minY + hair, maxX: box.maxX - hair, maxY: box.maxY - hair)
  }
  for element in picture.elements where element.isLine {
    #expect(
      frame.contains(element.box), "A line leaves the picture: \(element) \(note())",
      sourceLocation: location)
  }
  for (index, box) in solid.enumerated() {
    #expect(frame.contains(box), "\(box) leaves the picture \(note())", sourceLocation: location)
    for other in solid[..<index] {
      #expect(!box.overlaps(other), "\(box), \(other) \(note())", sourceLocation: location)
    }
  }
}
