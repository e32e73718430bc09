using System.Text;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Everything a result says, as bytes.</summary>
internal static class Dump
{
    internal static byte[] Of(MonthlyLoad load)
    {
        var text = new StringBuilder();
        foreach (var month in load.Months)
        {
            foreach (var organisation in load.Organisations)
            {
                foreach (var horizon in load.Horizons)
                {
                    text.Append($"{organisation} {horizon} {Figure(load.Cell(organisation, horizon, month))}");
                }

                text.Append($"{organisation} {Use(load.ForOrganisation(organisation, month))}");
            }

            foreach (var horizon in load.Horizons)
            {
                text.Append($"{horizon} {Figure(load.ForHorizon(horizon, month))}");
            }

            var balance = load.Balance(month);
            text.Append($"{Use(load.Overall(month))}{balance.LeastH2PlusShare} {balance.MostH2PlusShare} {balance.IsComplete}\n");
        }

        foreach (var over in load.OverCommitments)
        {
            text.Append($"{over.Organisation} {over.FirstMonth} {over.LastMonth} {over.IsCertain} {over.IsLowerBound} {over.LeastExcessWte} {over.MostExcessWte}\n");
            foreach (var one in over.Competing())
            {
                text.Append($"{one.Initiative} {one.Horizon} {one.Least} {one.Most} {string.Join(';', one.Parts)}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Use(CapacityUse use) => $"{use.Capacity} {use.Status} {use.LeastSaturation} {use.MostExcess} {Figure(use.Load)}";

    private static string Figure(LoadFigure figure) =>
        $"{figure.Month} {figure.Least} {figure.Most} {figure.UnestimatedCount} {figure.InitiativeCount} {string.Join(';', figure.Explain())}\n";
}
