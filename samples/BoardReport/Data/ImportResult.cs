namespace BoardReport.Data;

/// <summary>What the store holds after an import.</summary>
/// <param name="Documents">How many documents it keeps for this report.</param>
/// <param name="LogEntries">How many entries of the decision log are as they were recorded: all of them unless there is a fault.</param>
/// <param name="LogFault">What is wrong with the log's chain of hashes; null when it is intact.</param>
internal sealed record ImportResult(int Documents, long LogEntries, string? LogFault);
