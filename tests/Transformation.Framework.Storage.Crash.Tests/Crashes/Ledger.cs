using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>What a store must hold of one actor, after what the actor's processes said before they were killed.</summary>
internal sealed class Ledger(int seed, string actor)
{
    private readonly Dictionary<string, long> highest = new(StringComparer.Ordinal);
    private ActorState state = new();

    public string Actor { get; } = actor;

    /// <summary>The number of the first step that was not acknowledged.</summary>
    public long Next { get; private set; } = 1;

    /// <summary>The first entry of the log that has not been looked at.</summary>
    public long FromEntry { get; private set; } = 1;

    /// <summary>Where the log ended, or went on, with the last decision that was acknowledged.</summary>
    public DecisionLogHead Head { get; private set; }

    /// <summary>How many steps were done but not acknowledged when the process was killed.</summary>
    public int DoneUnsaid { get; private set; }

    public void Take(Acknowledgement done)
    {
        Assert.Equal(Next, done.Number);
        Apply(state);
        foreach (var (key, version) in done.Outcome?.Versions ?? new Dictionary<string, long>())
        {
            Assert.True(version == Versioned.NotStored || version > highest.GetValueOrDefault(key), $"{key}: version {version} came after {highest.GetValueOrDefault(key)}.");
            highest[key] = Math.Max(version, highest.GetValueOrDefault(key));
        }

        done.Outcome?.NoteIn(state);
        if (done.Outcome?.Entry is { Sequence: > 0 } entry)
        {
            Assert.True(entry.Sequence > Head.Sequence, $"Entry {entry.Sequence} was acknowledged after entry {Head.Sequence}.");
            Head = entry;
        }
    }

    /// <summary>Compares with what was found: what was acknowledged, or that and the one step that was begun after it. Nothing else.</summary>
    public void Settle(ActorState found, long nextEntry)
    {
        var (words, expected) = (found.Describe(), state.Describe());
        if (words != expected)
        {
            var after = state.Clone();
            Apply(after);
            if (words != after.Describe())
            {
                Assert.Fail($"Seed {seed}: {Next - 1} steps of {Actor} were acknowledged. Expected:\n{expected}\nor with step {Next}:\n{after.Describe()}\nbut found:\n{words}");
            }

            DoneUnsaid++;
            state = after;
        }

        foreach (var (key, version) in found.Versions)
        {
            Assert.True(
                state.Versions.TryGetValue(key, out var said) ? version == said : version > highest.GetValueOrDefault(key),
                $"Seed {seed}, step {Next}: {key} has version {version}; said was {said}, the highest before {highest.GetValueOrDefault(key)}.");
            highest[key] = version;
        }

        state = found;
        state.Decisions.Clear();
        FromEntry = nextEntry;
    }

    /// <summary>Does the next step to a state, and forgets the versions of what it touches.</summary>
    private void Apply(ActorState to)
    {
        var number = Next++;
        Steps.At(seed, Actor, number).ApplyTo(to);
        foreach (var key in to.Versions.Keys.ToArray())
        {
            var isTouched = key == Steps.PlanKey ? to.Plan?.ContainsValue(number) != false : to.Tallies.GetValueOrDefault(key, number) == number;
            if (isTouched)
            {
                to.Versions.Remove(key);
            }
        }
    }
}
