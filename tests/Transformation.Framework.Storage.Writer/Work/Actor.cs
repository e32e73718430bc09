using System.Diagnostics;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Does step after step and says so when each is done, for as long as it is let live.</summary>
/// <param name="address">The store.</param>
/// <param name="seed">What the steps follow from.</param>
/// <param name="name">Its name.</param>
/// <param name="say">Takes a line of text to whoever started this.</param>
public sealed class Actor(string address, int seed, string name, Action<string> say)
{
    private static readonly TimeSpan LongestOutage = TimeSpan.FromSeconds(60);

    /// <summary>Does steps.</summary>
    /// <param name="store">The store, opened.</param>
    /// <param name="next">The number of the first.</param>
    /// <param name="last">The number of the last.</param>
    /// <param name="isHasty">Whether it says that a step is done before it is: what the tests must notice.</param>
    public async Task RunAsync(OpenedStore store, long next, long last, bool isHasty)
    {
        var fromEntry = (await store.Record.Decisions.GetHeadAsync()).Sequence + 1;
        var state = await Observation.OfAsync(store, name, fromEntry);
        for (; next <= last; next++)
        {
            var step = Steps.At(seed, name, next);
            if (isHasty)
            {
                say(new Acknowledgement(name, next, Outcome.Of()).ToString());
            }

            Acknowledgement done;
            try
            {
                done = new(name, next, await step.PerformAsync(store, state));
            }
            catch (StoreUnavailableException e)
            {
                say($"unavailable\t{e.Reason}");
                done = await ResolveAsync(store, step, state, fromEntry);
            }

            if (!isHasty)
            {
                say(done.ToString());
            }

            step.ApplyTo(state);
            if (done.Outcome is { } outcome)
            {
                outcome.NoteIn(state);
            }
            else
            {
                state = await Patiently(() => Observation.OfAsync(store, name, fromEntry));
            }
        }

        say($"finished\t{name}");
    }

    /// <summary>The store was away: the step was done, or it was not and is tried again. Nothing in between.</summary>
    private async Task<Acknowledgement> ResolveAsync(OpenedStore store, Step step, ActorState before, long fromEntry)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var found = await Patiently(() => Observation.OfAsync(store, name, fromEntry));
            var after = before.Clone();
            step.ApplyTo(after);
            if (found.Describe() == after.Describe())
            {
                return new(name, step.Number, null);
            }

            if (found.Describe() != before.Describe())
            {
                throw new InvalidOperationException($"{address}: after an outage, step {step.Number} of {name} is neither done nor not.\nBefore:\n{before.Describe()}\nAfter:\n{after.Describe()}\nFound:\n{found.Describe()}");
            }

            try
            {
                return new(name, step.Number, await step.PerformAsync(store, found));
            }
            catch (StoreUnavailableException) when (watch.Elapsed < LongestOutage)
            {
                await Task.Delay(5);
            }
        }
    }

    private static async Task<T> Patiently<T>(Func<Task<T>> read)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                return await read();
            }
            catch (StoreUnavailableException) when (watch.Elapsed < LongestOutage)
            {
                await Task.Delay(5);
            }
        }
    }
}
