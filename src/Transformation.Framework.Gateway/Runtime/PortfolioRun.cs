namespace Transformation.Framework.Gateway;

/// <summary>One run over many initiatives, in parallel.</summary>
internal sealed class PortfolioRun(DatedGate gate, GateFacts[] facts, GatePredicates? predicates, IProgress<int>? progress)
{
    private readonly GateAssessment?[] assessments = new GateAssessment?[facts.Length];
    private readonly GateFault?[] faults = new GateFault?[facts.Length];
    private readonly Lock reporting = new();
    private int done;

    internal PortfolioAssessment Go(CancellationToken cancellationToken)
    {
        Parallel.For(0, facts.Length, new ParallelOptions { CancellationToken = cancellationToken }, place => Judge(place, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return new([.. assessments.OfType<GateAssessment>()], [.. faults.OfType<GateFault>()]);
    }

    private void Judge(int place, CancellationToken cancellationToken)
    {
        try
        {
            assessments[place] = gate.Assess(facts[place], predicates);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault)
        {
            // Also a predicate that gave up by itself, on a time-out for example: that is a fault, not the end of the run.
            faults[place] = new GateFault(facts[place].Initiative, fault);
        }

        Report();
    }

    private void Report()
    {
        if (progress is null)
        {
            return;
        }

        // Counting under the lock keeps the numbers in order.
        lock (reporting)
        {
            progress.Report(++done);
        }
    }
}
