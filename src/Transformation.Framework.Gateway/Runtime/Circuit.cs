namespace Transformation.Framework.Gateway;

/// <summary>Conditions laid out as one straight row of steps, so that judging is a loop over an array: no tree is walked and nothing is called.</summary>
/// <remarks>Every step is made, also where the result is known before: skipping some would cost more in wrong guesses of the processor than it saves. Immutable; safe to share between threads.</remarks>
internal sealed class Circuit(int size, Circuit.Step[] steps, int[] parts)
{
    /// <summary>The literal that is always true.</summary>
    internal const int True = 0;

    /// <summary>How long the row of answers is.</summary>
    internal int Size => size;

    /// <summary>Works out every answer from those to the questions at the ends.</summary>
    /// <param name="values">The row of answers, with those at the ends filled in.</param>
    internal void Run(Span<byte> values)
    {
        Degree.Put(values, True, Degree.True);
        foreach (ref readonly var step in steps.AsSpan())
        {
            Degree.Put(values, step.Target, step.Needed == 0 ? Math.Min(values[step.First], values[step.Second]) : AtLeast(step, values));
        }
    }

    private int AtLeast(in Step step, ReadOnlySpan<byte> values)
    {
        var (known, possible) = (0, 0);
        foreach (var part in parts.AsSpan(step.First, step.Second))
        {
            known += values[part] == Degree.True ? 1 : 0;
            possible += values[part] == Degree.False ? 0 : 1;
        }

        return (known >= step.Needed ? 1 : 0) + (possible >= step.Needed ? 1 : 0);
    }

    /// <summary>One step.</summary>
    /// <param name="Target">The literal it gives.</param>
    /// <param name="First">The first literal it takes; or where its literals begin among the parts.</param>
    /// <param name="Second">The other literal it takes; or how many parts there are.</param>
    /// <param name="Needed">How many of the parts must be true; 0 for both of two literals.</param>
    internal readonly record struct Step(int Target, int First, int Second, int Needed);
}
