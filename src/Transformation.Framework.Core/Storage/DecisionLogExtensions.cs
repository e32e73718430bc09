namespace Transformation.Framework.Core.Storage;

/// <summary>What can be done with any <see cref="IDecisionLog"/>.</summary>
public static class DecisionLogExtensions
{
    /// <summary>Checks that a log is what was recorded: recomputes every hash and follows the chain to its end.</summary>
    /// <remarks>
    /// <para>Finds an entry that was changed, removed, inserted or moved, and names the first. What the log alone cannot show is that its last entries were
    /// removed, or that everything from some entry on was written anew with new hashes: for that, give a head that was kept elsewhere.</para>
    /// <para>Reads the whole log once, one entry at a time: O(bytes) time, flat memory.</para>
    /// </remarks>
    /// <param name="log">The log.</param>
    /// <param name="expectedHead">Where the log is known to have ended once; it may have grown since. <c>default</c> when nothing is known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How far the log is intact, and the first thing that is wrong.</returns>
    /// <exception cref="StoreException">The log cannot be read at all. (An entry that cannot be read is reported, not thrown.)</exception>
    public static async ValueTask<DecisionLogVerification> VerifyAsync(
        this IDecisionLog log, DecisionLogHead expectedHead = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        var chain = new DecisionChain(expectedHead);
        try
        {
            await foreach (var entry in log.ReadAsync(1, cancellationToken).ConfigureAwait(false))
            {
                if (chain.Follow(entry) is { } fault)
                {
                    return new(chain.Head, fault);
                }
            }
        }
        catch (StoreCorruptException e)
        {
            return new(chain.Head, new(chain.Head.Sequence + 1, DecisionLogFaultKind.Unreadable, e.Message));
        }

        return new(chain.Head, chain.End());
    }
}
