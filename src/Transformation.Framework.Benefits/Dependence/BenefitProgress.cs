using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>How far the chain before one benefit has come.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BenefitProgress
{
    internal BenefitProgress(BenefitReference benefit, ProgressValue? value, ImmutableArray<ChainNode> before)
    {
        Benefit = benefit;
        Value = value;
        Done = [.. before.Where(static n => n.Status == ChainStatus.Done)];
        ToDo = [.. before.Where(static n => n.Status is ChainStatus.NotStarted or ChainStatus.UnderWay)];
        NotRecorded = [.. before.Where(static n => n.Status is null)];
        Stopped = [.. before.Where(static n => n.Status == ChainStatus.Stopped)];
    }

    /// <summary>The benefit.</summary>
    public BenefitReference Benefit { get; }

    /// <summary>Its value by how far the chain has come; null when it is not valued.</summary>
    public ProgressValue? Value { get; }

    /// <summary>What is done before it, in map order.</summary>
    public ImmutableArray<ChainNode> Done { get; }

    /// <summary>What is not started or under way.</summary>
    public ImmutableArray<ChainNode> ToDo { get; }

    /// <summary>What nobody recorded the status of.</summary>
    public ImmutableArray<ChainNode> NotRecorded { get; }

    /// <summary>What was stopped.</summary>
    public ImmutableArray<ChainNode> Stopped { get; }

    /// <summary>Whether everything before it is done.</summary>
    public bool IsComplete => ToDo.IsEmpty && NotRecorded.IsEmpty && Stopped.IsEmpty;
}
