using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Reads and replaces the numbers that an appraisal is made from.</summary>
/// <remarks>
/// Numbers that a map does not state have the value that changes nothing: 0 for what is taken off and for a delay, 1 for attribution and scales. A likelihood
/// exists only for a link with a doubt; links that cover the same doubt are one chance, so replacing one replaces all of them. Stateless; safe to share between threads.
/// </remarks>
public static class AppraisalInputs
{
    private const string What = "appraisal inputs";

    /// <summary>What a number is now.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="input">Which number.</param>
    /// <exception cref="KeyNotFoundException">No map has it.</exception>
    public static decimal ValueOf(IEnumerable<BenefitsMap> maps, AppraisalInput input)
    {
        ArgumentNullException.ThrowIfNull(maps);
        return InputReader.TryRead([.. maps], input, out var value, out var fault) ? value : throw new KeyNotFoundException(fault);
    }

    /// <summary>The maps with some numbers replaced, or everything that is wrong with the replacements.</summary>
    /// <param name="maps">The maps, one of each initiative; they stay as they are.</param>
    /// <param name="values">The new value of each number to be replaced, in the unit its kind names.</param>
    /// <returns>The maps, by initiative, or problems whose path is the address: <c>$.frailty/bed-days/quantity</c>.</returns>
    public static Checked<BenefitsMaps> With(IEnumerable<BenefitsMap> maps, IEnumerable<KeyValuePair<AppraisalInput, decimal>> values)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<BenefitsMap> all = [.. maps];
        var problems = new ProblemCollector();
        var edits = new SortedDictionary<AppraisalInput, decimal>();
        foreach (var (input, value) in values)
        {
            var path = "$." + input;
            if (!InputReader.TryRead(all, input, out _, out var fault))
            {
                problems.Add(path, ProblemCodes.UnknownReference, fault);
            }
            else if (InputDomain.Fault(all, input, value) is { } outside)
            {
                problems.Add(path, ProblemCodes.InvalidValue, outside);
            }
            else if (!edits.TryAdd(input, value))
            {
                problems.Add(path, ProblemCodes.DuplicateId, $"{input} is replaced twice.");
            }
        }

        return problems.IsEmpty && Edited(all, edits, problems) is var edited && problems.IsEmpty
            ? BenefitsMaps.Create(edited)
            : Checked<BenefitsMaps>.Invalid(What, problems.ToImmutable());
    }

    private static List<BenefitsMap> Edited(ImmutableArray<BenefitsMap> maps, SortedDictionary<AppraisalInput, decimal> edits, ProblemCollector problems)
    {
        var edited = new List<BenefitsMap>();
        foreach (var map in maps)
        {
            try
            {
                edited.Add(new MapEditor(map).Apply(edits.Where(e => e.Key.Initiative == map.Initiative)));
            }
            catch (Exception e) when (e is ArgumentException or OverflowException)
            {
                // Each number is one that its kind may have, but a line with all of them is not: a quantity times a unit value beyond what a line may come to, a start beyond the last year there is.
                problems.Add("$." + map.Initiative, ProblemCodes.InvalidValue, $"A line of {map.Initiative} does not hold the numbers together: {e.Message}");
            }
        }

        return edited;
    }
}
