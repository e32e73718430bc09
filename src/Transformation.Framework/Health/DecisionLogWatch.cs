using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Verifies a decision log again and again without reading all of it each time.</summary>
/// <remarks>
/// It keeps how far the present pass over the log has come, and the furthest head that any pass ever saw. A look goes on from there: first the entry it stopped at, which must still be the same, then those after
/// it. When something does not fit, the whole is verified against the furthest head, so that the fault is named as <see cref="DecisionLogExtensions.VerifyAsync"/> names it. One look at a time; thread-safe.
/// </remarks>
internal sealed class DecisionLogWatch(IDecisionLog log, IClock clock) : IDisposable
{
    private readonly SemaphoreSlim looking = new(1, 1);
    private DecisionLogHead pass;
    private DecisionLogHead furthest;
    private Instant? passBegan;
    private bool passIsWhole;
    private long verified;
    private volatile bool isDoubted;

    internal IDecisionLog Log => log;

    /// <summary>Whether something did not fit, and there was no time yet to say what.</summary>
    internal bool IsDoubted => isDoubted;

    /// <summary>The last entry that the present pass verified.</summary>
    internal long Verified => Volatile.Read(ref verified);

    internal async ValueTask<DecisionLogLook> LookAsync(Duration wholeEvery, CancellationToken cancellationToken)
    {
        await looking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = clock.GetCurrentInstant();
            if (passBegan is null || (passIsWhole && now - passBegan >= wholeEvery))
            {
                Begin(now);
            }

            if (!await GoOnAsync(cancellationToken).ConfigureAwait(false))
            {
                isDoubted = true; // Until the whole was read, however often that is stopped.
                var whole = await log.VerifyAsync(furthest, cancellationToken).ConfigureAwait(false);
                isDoubted = false;
                if (whole.Fault is { } fault)
                {
                    passBegan = null;
                    return new(whole.Head.Sequence, false, fault);
                }

                Reach(whole.Head); // It was put right between the two readings.
            }

            var broughtToTheEnd = !passIsWhole;
            passIsWhole = true;
            return new(pass.Sequence, broughtToTheEnd, null);
        }
        finally
        {
            looking.Release();
        }
    }

    public void Dispose() => looking.Dispose();

    private void Begin(Instant now)
    {
        (pass, passBegan, passIsWhole) = (default, now, false);
        Volatile.Write(ref verified, 0);
    }

    private void Reach(DecisionLogHead head)
    {
        pass = head;
        furthest = head.Sequence > furthest.Sequence ? head : furthest;
        Volatile.Write(ref verified, head.Sequence);
    }

    /// <summary>From where the pass stands to the end of the log; false when something does not fit.</summary>
    private async ValueTask<bool> GoOnAsync(CancellationToken cancellationToken)
    {
        try
        {
            var standsAtLast = pass.Sequence > 0;
            await foreach (var entry in log.ReadAsync(Math.Max(1, pass.Sequence), cancellationToken).ConfigureAwait(false))
            {
                if (standsAtLast)
                {
                    standsAtLast = false;
                    if (entry != DecisionLogEntry.After(new(pass.Sequence - 1, entry.PreviousHash), entry.Record) || entry.Head != pass)
                    {
                        return false;
                    }

                    continue;
                }

                DecisionLogEntry.RequireNext(pass, entry);
                if (entry.Sequence == furthest.Sequence && entry.Hash != furthest.Hash)
                {
                    return false;
                }

                Reach(entry.Head);
            }

            return !standsAtLast && pass.Sequence >= furthest.Sequence;
        }
        catch (Exception e) when (e is StoreCorruptException or ArgumentException)
        {
            return false; // An entry that does not follow, that cannot be read, or whose previous hash is none.
        }
    }
}
