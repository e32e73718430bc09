using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Answers a question about an amount of money from a host's objects.</summary>
internal sealed class MappedMoney<T>(Func<T, Money?> read, CompareQuestion question, DatedGate gate)
    where T : class
{
    private readonly decimal limit = question.ThresholdIn(gate).Magnitude;

    internal void Fill(T host, Span<byte> values)
    {
        var degree = (int)Degree.Unknown;
        if (read(host) is { } amount)
        {
            if (amount.Basis != question.Input.PriceBasis)
            {
                throw new UnitMismatchException($"{question.Input.Id} is given as {amount}, but is in {question.Input.PriceBasis} pounds.");
            }

            degree = question.Accepted.DegreeOf(amount.Pounds.CompareTo(limit));
        }

        Degree.Put(values, question.Literal, degree);
    }
}
