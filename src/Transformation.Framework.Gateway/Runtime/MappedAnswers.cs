using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Answers the questions of a gate from a host's objects, kind by kind, so that between a question and the host's own function stands one call and no branch on what it gives.</summary>
/// <typeparam name="T">The type of the host's objects.</typeparam>
internal sealed class MappedAnswers<T>
    where T : class
{
    private readonly DatedGate gate;
    private readonly YesNo[] yesNos;
    private readonly Comparing<decimal>[] numbers;
    private readonly Comparing<int>[] counts;
    private readonly Comparing<LocalDate>[] dates;
    private readonly MappedMoney<T>[] amounts;
    private readonly MappedChoice<T>[] choices;
    private readonly Other[] others;
    private readonly int[] unmapped;

    internal MappedAnswers(DatedGate gate, MappedInput<T>?[] bySlot)
    {
        this.gate = gate;
        var yes = new List<YesNo>();
        var number = new List<Comparing<decimal>>();
        var count = new List<Comparing<int>>();
        var date = new List<Comparing<LocalDate>>();
        var amount = new List<MappedMoney<T>>();
        var choice = new Dictionary<int, MappedChoice<T>>();
        var other = new List<Other>();
        var none = new List<int>();
        foreach (var question in gate.Gate.Questions)
        {
            switch (bySlot[question.Slot], question)
            {
                case (null, _):
                    none.Add(question.Literal);
                    break;
                case (MappedInputs.YesNo<T> input, _):
                    yes.Add(new(input.Read, question.Literal));
                    break;
                case (MappedInputs.Number<T> input, CompareQuestion compare):
                    number.Add(new(input.Read, compare.ThresholdIn(gate).Magnitude, compare.Accepted, compare.Literal));
                    break;
                case (MappedInputs.Count<T> input, CompareQuestion compare):
                    count.Add(new(input.Read, ((CountValue)compare.ThresholdIn(gate).Value).Count, compare.Accepted, compare.Literal));
                    break;
                case (MappedInputs.Date<T> input, CompareQuestion compare):
                    date.Add(new(input.Read, ((DateValue)compare.ThresholdIn(gate).Value).Date, compare.Accepted, compare.Literal));
                    break;
                case (MappedInputs.Money<T> input, CompareQuestion compare):
                    amount.Add(new(input.Read, compare, gate));
                    break;
                case (MappedInputs.Choice<T> input, ValueQuestion asked):
                    if (!choice.TryGetValue(asked.Slot, out var words))
                    {
                        choice.Add(asked.Slot, words = new(input.Read, gate));
                    }

                    words.Add(asked);
                    break;
                case ({ } input, _):
                    other.Add(new(input, question));
                    break;
            }
        }

        (yesNos, numbers, counts, dates, amounts) = ([.. yes], [.. number], [.. count], [.. date], [.. amount]);
        (choices, others, unmapped) = ([.. choice.Values], [.. other], [.. none]);
    }

    /// <summary>Fills in the answers to the questions at the ends.</summary>
    internal void Fill(T host, Span<byte> values)
    {
        foreach (ref readonly var question in yesNos.AsSpan())
        {
            Degree.Put(values, question.Literal, Degree.Of(question.Read(host)));
        }

        foreach (ref readonly var question in counts.AsSpan())
        {
            var count = question.Read(host);
            Degree.Put(values, question.Literal, count is { } known ? question.Accepted.DegreeOf(known.CompareTo(question.Limit)) : Degree.Unknown);
        }

        foreach (ref readonly var question in numbers.AsSpan())
        {
            var number = question.Read(host);
            Degree.Put(values, question.Literal, number is { } known ? question.Accepted.DegreeOf(known.CompareTo(question.Limit)) : Degree.Unknown);
        }

        foreach (ref readonly var question in dates.AsSpan())
        {
            var date = question.Read(host);
            Degree.Put(values, question.Literal, date is { } known ? question.Accepted.DegreeOf(known.CompareTo(question.Limit)) : Degree.Unknown);
        }

        foreach (var choice in choices)
        {
            choice.Fill(host, values);
        }

        FillSeldom(host, values);
    }

    private void FillSeldom(T host, Span<byte> values)
    {
        foreach (var amount in amounts)
        {
            amount.Fill(host, values);
        }

        foreach (ref readonly var other in others.AsSpan())
        {
            Degree.Put(values, other.Question.Literal, Degree.Of(other.Input.Answer(host, other.Question, gate)));
        }

        foreach (var literal in unmapped)
        {
            Degree.Put(values, literal, Degree.Unknown);
        }
    }

    private readonly record struct YesNo(Func<T, bool?> Read, int Literal);

    private readonly record struct Comparing<TSize>(Func<T, TSize?> Read, TSize Limit, AcceptedSigns Accepted, int Literal)
        where TSize : struct;

    private readonly record struct Other(MappedInput<T> Input, FactQuestion Question);
}
