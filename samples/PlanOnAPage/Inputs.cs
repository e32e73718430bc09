using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Plan;

namespace PlanOnAPage;

/// <summary>The plan as it was and as it is.</summary>
internal sealed record Inputs(TransformationPlan Before, TransformationPlan After)
{
    /// <summary>Reads every document, and says everything that is wrong in any of them.</summary>
    /// <exception cref="SpoiltDocumentsException">A document is not in order.</exception>
    internal static Inputs Read(string folder)
    {
        var reader = new Reader(folder);
        var (before, after) = (reader.Read(PlanJson.Plan, "plan.json"), reader.Read(PlanJson.Plan, "plan-january.json"));
        reader.ThrowIfSpoilt();
        return new(before!, after!);
    }

    /// <summary>What the plan's evidence is counted from.</summary>
    internal ImmutableArray<IEvidenceSource> Sources() => [.. Array.Empty<IEvidenceSource>().Where(_ => Before is not null)];

    private sealed class Reader(string folder)
    {
        private readonly List<string> spoilt = [];

        internal T? Read<T>(JsonDocumentFormat<T> format, string file)
            where T : class
        {
            var read = format.Load(File.ReadAllBytes(Path.Combine(folder, file)));
            spoilt.AddRange(read.Problems.Select(problem => $"{file} {problem.Path}: {problem.Message}"));
            return read.IsValid ? read.Value : null;
        }

        internal void ThrowIfSpoilt()
        {
            if (spoilt.Count > 0)
            {
                throw new SpoiltDocumentsException([.. spoilt]);
            }
        }
    }
}
