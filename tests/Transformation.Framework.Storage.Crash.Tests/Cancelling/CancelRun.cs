using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Steps of an actor, each cancelled at a random moment: one that is cancelled has not happened, and the next one works.</summary>
/// <param name="address">The store.</param>
/// <param name="seed">What the steps and the moments follow from.</param>
/// <param name="longest">How long a step may take at most before it is cancelled, in milliseconds.</param>
internal sealed class CancelRun(string address, int seed, double longest)
{
    private const string Actor = "g";

    public int Cancelled { get; private set; }

    public int Done { get; private set; }

    public async Task RunAsync(int steps)
    {
        await using var store = await OpenedStore.OpenAsync(address);
        var random = new Random(seed);
        var state = new ActorState();
        for (var number = 1; number <= steps; number++)
        {
            var step = Steps.At(seed, Actor, number);
            using var cancellation = new CancellationTokenSource();
            var moment = random.NextDouble();
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(random.Next(3) == 0 ? 0 : longest * moment * moment));
            try
            {
                // On a thread of its own, so that the token is cancelled whatever the store does with this one.
                var outcome = await Task.Run(() => step.PerformAsync(store, state, cancellation.Token).AsTask());
                step.ApplyTo(state);
                outcome.NoteIn(state);
                Done++;
            }
            catch (OperationCanceledException)
            {
                Cancelled++;
            }

            var found = await Observation.OfAsync(store, Actor, 1);
            Assert.Equal(state.Describe(), found.Describe());
            Assert.Equal(state.Versions, found.Versions);
        }

        Assert.True((await store.Record.Decisions.VerifyAsync()).IsIntact);
    }
}
