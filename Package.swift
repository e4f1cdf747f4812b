// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // The program runs on one thread; overlapping accesses are looked for in debug builds, which the tests are.
  .unsafeFlags(
    ["-cross-module-optimization", "-enforce-exclusivity=unchecked", "-Xfrontend", "-assume-single-threaded"],
    .when(configuration: .release)),
]

/// A module of the tool; its dependencies only ever stand above it in `modules`.
func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, which mirror its sources.
func tests(of name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict
  )
}

/// zlib goes into the binary where the system has it as an archive, so that the binary also runs where zlib is not
/// installed.
let zlib: LinkerSetting =
  ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
    .contains { FileManager.default.fileExists(atPath: "\($0)/libz.a") }
  ? .unsafeFlags(["-Xlinker", "-l:libz.a"]) : .linkedLibrary("z")

let modules: [Target] = [
  module("Diagnostics"),
  module("Chinese"),
  .target(name: "BuiltinTemplates"),
  module("YAML", "Diagnostics"),
  module("Templating", "Chinese", "Diagnostics"),
  .systemLibrary(name: "CZlib"),
  .target(
    name: "Documents", dependencies: ["Chinese", "CZlib", "Diagnostics"], swiftSettings: strict, linkerSettings: [zlib]),
  module("Almanac", "Diagnostics", "YAML"),
  module("Briefs", "Almanac", "Diagnostics", "YAML"),
  module("Drafting", "Almanac", "Briefs", "Chinese", "Diagnostics", "Documents", "Templating", "YAML"),
  module("Checking", "Chinese", "Diagnostics", "Documents"),
  .executableTarget(
    name: "drafter",
    dependencies: [
      "Almanac", "Briefs", "BuiltinTemplates", "Checking", "Diagnostics", "Documents", "Drafting", "Templating", "YAML",
    ],
    swiftSettings: strict
  ),
  .executableTarget(
    name: "drafter-bench", dependencies: ["Briefs", "Diagnostics", "Drafting", "Templating", "YAML"],
    swiftSettings: strict),
]

let package = Package(
  name: "drafter",
  products: [.executable(name: "drafter", targets: ["drafter"])],
  targets: modules + [
    .target(
      name: "TestSupport", dependencies: ["CZlib", "Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict,
      linkerSettings: [zlib]),
    tests(of: "Diagnostics"),
    tests(of: "Chinese"),
    tests(of: "YAML", "Diagnostics", exclude: ["Cases"]),
    tests(of: "Templating", "Diagnostics"),
    tests(of: "Documents", "Diagnostics", exclude: ["Cases"]),
    tests(of: "Almanac", "Diagnostics", "YAML"),
    tests(of: "Briefs", "Almanac", "Diagnostics", "YAML"),
    tests(of: "Drafting", "Briefs", "Diagnostics", "Documents", "Templating", "YAML"),
    tests(of: "Checking", "Diagnostics", "Documents"),
    tests(
      of: "drafter", "Almanac", "Briefs", "BuiltinTemplates", "Checking", "Chinese", "Diagnostics", "Documents",
      "Drafting", "Templating", "YAML",
      exclude: ["Cases"]),
  ],
  cLanguageStandard: .c2x
)

/// A fuzz target over one module; it only links where the compiler is told to bring libFuzzer.
func fuzzer(of module: String) -> Target {
  .executableTarget(
    name: "Fuzz\(module)", dependencies: ["Diagnostics", "FuzzDriver", .target(name: module)],
    path: "Tests/Fuzz/Fuzz\(module)",
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

if Context.environment["FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzDriver", path: "Tests/Fuzz/FuzzDriver", swiftSettings: strict),
    fuzzer(of: "YAML"), fuzzer(of: "Templating"),
  ]
}
