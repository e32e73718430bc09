using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Something that many processes do to one store at the same time, and that must come out right all the same.</summary>
/// <param name="store">The store.</param>
/// <param name="random">Where its choices come from.</param>
/// <param name="say">Takes a line of text to whoever started this.</param>
public abstract class Role(OpenedStore store, Random random, Action<string> say)
{
    public const string Count = "count";
    public const string Transfer = "transfer";
    public const string Append = "append";
    public const string Decide = "decide";
    public const string Plan = "plan";
    public const string Text = "text";

    /// <summary>How many times somebody else was first.</summary>
    public int Conflicts { get; private set; }

    protected OpenedStore Store { get; } = store;

    protected Random Random { get; } = random;

    protected Action<string> Say { get; } = say;

    public static Role Named(string name, OpenedStore store, Random random, Action<string> say) => name switch
    {
        Count => new CountRole(store, random, say),
        Transfer => new TransferRole(store, random, say),
        Append => new AppendRole(store, random, say),
        Decide => new DecideRole(store, random, say),
        Plan => new PlanRole(store, random, say),
        Text => new TextRole(store, random, say),
        _ => throw new ArgumentException($"No role is called '{name}'.", nameof(name)),
    };

    /// <summary>Does it a number of times.</summary>
    public async Task RunAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            await DoAsync();
        }
    }

    protected abstract Task DoAsync();

    /// <summary>Loads, changes and saves until nobody was in between. Every other exception ends the process, and the test.</summary>
    protected async Task<T> UntilFirstAsync<T>(Func<Task<T>> attempt)
    {
        while (true)
        {
            try
            {
                return await attempt();
            }
            catch (StoreConflictException)
            {
                Conflicts++;
            }
        }
    }
}
