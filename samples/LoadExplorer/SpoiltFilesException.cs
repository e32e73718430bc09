using System.Collections.Immutable;

namespace LoadExplorer;

/// <summary>Tables cannot be taken over; the message lists what is wrong, line by line.</summary>
internal sealed class SpoiltFilesException(ImmutableArray<SpoiltFile> files) : Exception(string.Join('\n', files.SelectMany(static file => file.Lines())));
