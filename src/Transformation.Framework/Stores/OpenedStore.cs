using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>The parts of a store that is open. They belong together, and are closed together.</summary>
internal sealed class OpenedStore : IAsyncDisposable
{
    private readonly List<object> owned = [];

    internal OpenedStore(IRecordStore record, ILoadPlanStore loadPlans)
        : this(record.Aggregates, record.Decisions, record.Texts, loadPlans)
    {
        Record = record;
        Own(record);
        Own(loadPlans);
    }

    private OpenedStore(IAggregateStore aggregates, IDecisionLog decisions, ITextIndex texts, ILoadPlanStore loadPlans)
    {
        (Aggregates, Decisions, Texts, LoadPlans) = (aggregates, decisions, texts, loadPlans);
    }

    /// <summary>The whole; null when a host brought an aggregate store and a decision log that know nothing of each other.</summary>
    internal IRecordStore? Record { get; private init; }

    internal IAggregateStore Aggregates { get; }

    internal IDecisionLog Decisions { get; }

    internal ITextIndex Texts { get; private init; }

    internal ILoadPlanStore LoadPlans { get; }

    internal static OpenedStore OfParts(IAggregateStore aggregates, IDecisionLog decisions)
    {
        var opened = new OpenedStore(aggregates, decisions, new InMemoryTextIndex(), new InMemoryLoadPlanStore());
        opened.Own(aggregates);
        opened.Own(decisions);
        return opened;
    }

    /// <summary>The same with load plans in memory, of a record that somebody else closes.</summary>
    internal static OpenedStore OfContainer(IRecordStore record) =>
        new(record.Aggregates, record.Decisions, record.Texts, new InMemoryLoadPlanStore()) { Record = record };

    internal OpenedStore WithTexts(ITextIndex texts)
    {
        var opened = new OpenedStore(Aggregates, Decisions, texts, LoadPlans) { Record = Record };
        owned.ForEach(opened.Own);
        opened.Own(texts);
        return opened;
    }

    /// <summary>Makes a store of parts that are open already; closes them if that fails, since nobody else would.</summary>
    internal static async ValueTask<OpenedStore> OrCloseAsync(IReadOnlyList<object> open, Func<OpenedStore> make)
    {
        try
        {
            return make();
        }
        catch
        {
            await CloseAsync(open).ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => CloseAsync(owned);

    /// <summary>Closes all of them, also after one that cannot be closed.</summary>
    private static async ValueTask CloseAsync(IEnumerable<object> parts)
    {
        List<Exception> faults = [];
        foreach (var part in parts)
        {
            try
            {
                if (part is IAsyncDisposable closing)
                {
                    await closing.DisposeAsync().ConfigureAwait(false);
                }
                else
                {
                    (part as IDisposable)?.Dispose();
                }
            }
            catch (Exception e)
            {
                faults.Add(e);
            }
        }

        if (faults is not [])
        {
            throw faults is [var only] ? only : new AggregateException(faults);
        }
    }

    private void Own(object part)
    {
        if (part is IAsyncDisposable or IDisposable && !owned.Any(other => ReferenceEquals(other, part)))
        {
            owned.Add(part);
        }
    }
}
