using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Replaces an actor's load plan by rows that all have the step's number, changes some of them, or deletes the plan.</summary>
public sealed class PlanStep(string actor, long number, PlanStep.Way way, int rows) : Step(actor, number)
{
    public enum Way
    {
        Replace,
        Change,
        Delete,
    }

    public static LoadPlanId PlanOf(string actor) => LoadPlanId.From($"plan-{actor}");

    public override void ApplyTo(ActorState state)
    {
        switch (Effective(state))
        {
            case Way.Delete:
                state.Plan = null;
                return;
            case Way.Replace:
                state.Plan = new(StringComparer.Ordinal);
                break;
        }

        foreach (var (kind, index) in Put())
        {
            state.Plan![FormattableString.Invariant($"{kind}{index}")] = Number;
        }

        if (way == Way.Change)
        {
            state.Plan!.Remove(FormattableString.Invariant($"c{rows}"));
        }
    }

    public override async ValueTask<Outcome> PerformAsync(OpenedStore store, ActorState before, CancellationToken cancellationToken = default)
    {
        var plan = PlanOf(Actor);
        var version = before.Versions.GetValueOrDefault(Steps.PlanKey);
        switch (Effective(before))
        {
            case Way.Delete:
                await store.Plans.DeleteAsync(plan, version, cancellationToken);
                return Outcome.Of((Steps.PlanKey, 0));
            case Way.Replace:
                var all = new LoadPlanRows(
                    Put().Where(static r => r.Kind == 'c').Select(r => PlanRows.Commitment(r.Index, Number)).ToAsyncEnumerable(),
                    Put().Where(static r => r.Kind == 'i').Select(r => PlanRows.Impact(r.Index, Number)).ToAsyncEnumerable(),
                    Put().Where(static r => r.Kind == 'd').Select(r => PlanRows.Capacity(r.Index, Number)).ToAsyncEnumerable());
                return Outcome.Of((Steps.PlanKey, (await store.Plans.ReplaceAsync(plan, all, version, null, cancellationToken)).Version));
            default:
                var change = new LoadPlanChange
                {
                    PutCommitments = [.. Put().Where(static r => r.Kind == 'c').Select(r => PlanRows.Commitment(r.Index, Number))],
                    PutImpacts = [.. Put().Where(static r => r.Kind == 'i').Select(r => PlanRows.Impact(r.Index, Number))],
                    PutCapacity = [.. Put().Where(static r => r.Kind == 'd').Select(r => PlanRows.Capacity(r.Index, Number))],
                    RemoveCommitments = [CommitmentId.From(FormattableString.Invariant($"c{rows}"))],
                };
                return Outcome.Of((Steps.PlanKey, (await store.Plans.ChangeAsync(plan, change, version, cancellationToken)).Version));
        }
    }

    private Way Effective(ActorState before) => before.Plan is null ? Way.Replace : way;

    private IEnumerable<(char Kind, int Index)> Put()
    {
        // A change touches every other row, so that what is left of the old stands between.
        var by = way == Way.Change ? 2 : 1;
        for (var index = 0; index < rows; index += by)
        {
            yield return ('c', index);
        }

        for (var index = 0; index < rows / 10; index += by)
        {
            yield return ('i', index);
            yield return ('d', index);
        }
    }
}
