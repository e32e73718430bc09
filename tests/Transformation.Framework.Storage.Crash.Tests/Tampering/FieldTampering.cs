using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Changes each byte of each stored field of each entry, one at a time, behind a store's back, and asks whether verifying names the entry.</summary>
/// <param name="log">The log.</param>
/// <param name="every">1 to change every byte, a greater number to change one in so many.</param>
internal abstract class FieldTampering(IDecisionLog log, int every)
{
    /// <summary>What the changes are drawn from.</summary>
    protected Random Random { get; } = new(CrashBudget.Seed);

    /// <summary>How many changes the database itself let nobody make.</summary>
    public int Refused { get; private set; }

    /// <summary>How many changes were made, and found.</summary>
    public int Found { get; private set; }

    public async Task RunAsync(IReadOnlyList<DecisionLogEntry> entries)
    {
        // Not one field of one entry is left out, and nothing is found where nothing was changed.
        Assert.True((await log.VerifyAsync()).IsIntact);
        foreach (var entry in entries)
        {
            await ChangeNumberAsync(entry, entries.Count);
            foreach (var column in HostileLog.TextColumns)
            {
                await ChangeTextAsync(entry, column);
            }
        }

        Assert.True((await log.VerifyAsync(entries[^1].Head)).IsIntact);
    }

    /// <summary>Another byte in the place of one.</summary>
    protected virtual byte Changed(byte original) => (byte)(original ^ Random.Next(1, 256));

    protected abstract Task<byte[]> ReadAsync(long sequence, string column);

    /// <summary>Writes bytes as the text of a field; false when the database takes no such text.</summary>
    protected abstract Task<bool> WriteAsync(long sequence, string column, byte[] bytes);

    /// <summary>Gives an entry another number; false when the database does not.</summary>
    protected abstract Task<bool> RenumberAsync(long from, long to);

    private async Task ChangeNumberAsync(DecisionLogEntry entry, int count)
    {
        for (var bit = 0; bit < 64; bit++)
        {
            var changed = entry.Sequence ^ (1L << bit);
            if (changed >= 1 && changed <= count)
            {
                continue; // There is an entry of this number.
            }

            await TryAsync(entry, $"number, bit {bit}", () => RenumberAsync(entry.Sequence, changed), () => RenumberAsync(changed, entry.Sequence));
        }
    }

    private async Task ChangeTextAsync(DecisionLogEntry entry, string column)
    {
        var original = await ReadAsync(entry.Sequence, column);
        var stride = original.Length > 1_000 ? 97 : every; // of the one very long text, some
        for (var position = Random.Next(stride); position < original.Length; position += stride)
        {
            var changed = (byte[])original.Clone();
            changed[position] = Changed(original[position]);
            var what = $"{column}, byte {position} from {original[position]:x2} to {changed[position]:x2}";
            var restore = () => WriteAsync(entry.Sequence, column, original);
            if (!await TryAsync(entry, what, () => WriteAsync(entry.Sequence, column, changed), restore))
            {
                // A database that takes no broken UTF-8 is given another character in this place.
                changed = Replaced(original, position);
                await TryAsync(entry, what, () => WriteAsync(entry.Sequence, column, changed), restore);
            }
        }

        // Something more, and something less.
        await TryAsync(entry, column + ", longer", () => WriteAsync(entry.Sequence, column, [.. original, (byte)' ']), () => WriteAsync(entry.Sequence, column, original));
        if (original.Length > 0)
        {
            await TryAsync(entry, column + ", empty", () => WriteAsync(entry.Sequence, column, []), () => WriteAsync(entry.Sequence, column, original));
        }
    }

    private async Task<bool> TryAsync(DecisionLogEntry entry, string what, Func<Task<bool>> change, Func<Task<bool>> restore)
    {
        if (!await change())
        {
            Refused++;
            return false;
        }

        var verification = await log.VerifyAsync();
        Assert.True(verification.Fault?.Sequence == entry.Sequence, $"Entry {entry.Sequence}: {what}. Verifying says: {verification.Fault?.Message ?? "intact"}");
        Assert.True(await restore());
        Found++;
        return true;
    }

    private static byte[] Replaced(byte[] original, int position)
    {
        var text = Encoding.UTF8.GetString(original);
        var at = Encoding.UTF8.GetString(original, 0, position).Length;
        at = Math.Min(at, text.Length - 1);
        var start = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        var length = char.IsHighSurrogate(text[start]) ? 2 : 1;
        var other = text[start] == 'x' ? "y" : "x";
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, start), other, text.AsSpan(start + length)));
    }
}
