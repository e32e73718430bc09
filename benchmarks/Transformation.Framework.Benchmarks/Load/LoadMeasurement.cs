using System.Diagnostics;
using Transformation.Framework.Benchmarks.Load.Contestants;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>The times of one contestant.</summary>
internal sealed class LoadMeasurement(LoadContestant contestant)
{
    private const int WarmUpTurns = 60; // the runtime compiles a method again after thirty calls
    private const double WarmUpMilliseconds = 1000;

    private readonly List<double> milliseconds = [];

    public LoadContestant Contestant { get; } = contestant;

    public int Turns => milliseconds.Count;

    /// <summary>The middle one; of an even number the upper of the two in the middle.</summary>
    public double Median => milliseconds.Order().ElementAt(milliseconds.Count / 2);

    public double Least => milliseconds.Min();

    /// <summary>
    /// Warms each up (until it was compiled for good: so many times or so long), then runs all by turns, so that whatever else the machine does falls on all of them. What takes long has
    /// fewer turns.
    /// </summary>
    /// <param name="contestants">Who takes part.</param>
    /// <param name="turns">How many turns are counted.</param>
    /// <param name="patience">A contestant whose turns took longer than this together has no more; it has at least one.</param>
    /// <param name="check">Is called with each after its very first run, before any turn is counted; throws when the result is not right.</param>
    public static List<LoadMeasurement> ByTurns(IEnumerable<LoadContestant> contestants, int turns, TimeSpan patience, Action<LoadContestant>? check = null)
    {
        List<LoadMeasurement> measured = [.. contestants.Select(static c => new LoadMeasurement(c))];
        var first = measured.ToDictionary(static m => m, m => m.WarmUp(turns == 1 ? 1 : WarmUpTurns, check));
        for (var turn = 0; turn < turns; turn++)
        {
            foreach (var one in measured)
            {
                if (turn == 0 && first[one] > patience.TotalMilliseconds / 2)
                {
                    one.milliseconds.Add(first[one]); // a second turn of this length tells nothing that the first does not
                }
                else if (one.milliseconds.Sum() + first[one] <= patience.TotalMilliseconds)
                {
                    one.milliseconds.Add(one.Turn());
                }
            }
        }

        return measured;
    }

    private double WarmUp(int most, Action<LoadContestant>? check)
    {
        var last = Turn();
        check?.Invoke(Contestant);
        var sum = last;
        for (var i = 1; i < most && sum < WarmUpMilliseconds; i++)
        {
            last = Turn();
            sum += last;
        }

        return last;
    }

    private double Turn()
    {
        var start = Stopwatch.GetTimestamp();
        Contestant.Run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
