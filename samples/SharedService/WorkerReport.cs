using System.Text.Json;
using System.Text.Json.Serialization;

namespace SharedService;

/// <summary>What a worker did, as it tells the process that started it.</summary>
/// <param name="Moved">How many initiatives it moved on.</param>
/// <param name="Conflicts">How often somebody else had been first, so that it did a change again.</param>
/// <param name="Rows">How many commitments its return has.</param>
internal sealed record WorkerReport(int Moved, int Conflicts, long Rows)
{
    /// <summary>What a worker prints when its store is open.</summary>
    internal const string Ready = "ready";

    internal string ToLine() => JsonSerializer.Serialize(this, SampleJson.Default.WorkerReport);

    internal static WorkerReport Read(string line) => JsonSerializer.Deserialize(line, SampleJson.Default.WorkerReport) ?? throw new InvalidDataException("A worker reported nothing.");
}

/// <summary>What a decision of this sample consisted of.</summary>
internal sealed record StageMove(string By, string From, string To);

[JsonSerializable(typeof(WorkerReport))]
[JsonSerializable(typeof(StageMove))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SampleJson : JsonSerializerContext;
