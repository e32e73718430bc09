using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Transformation.Framework.Load;

/// <summary>A number for the content of a snapshot, so that two of one version can be told apart without keeping both.</summary>
internal static class SnapshotDigest
{
    internal static string Of(LoadSnapshot snapshot)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, snapshot.Header);
            writer.Write((int)snapshot.Grain);
            writer.Write(snapshot.Dimensions.Length);
            foreach (var dimension in snapshot.Dimensions)
            {
                writer.Write(dimension);
            }

            Write(writer, snapshot.Periods);
            Write(writer, snapshot.Rows);
            Write(writer, snapshot.PeriodTotals);
            Write(writer, snapshot.Total);
        }

        return Convert.ToHexString(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, LoadSnapshotHeader header)
    {
        writer.Write(header.Publisher.ToString());
        writer.Write(header.Version);
        Write(writer, header.AsOf);
        writer.Write(header.Rule.Threshold);
        writer.Write(header.Provenance is not null);
        writer.Write(header.Provenance?.IsSynthetic ?? false);
        writer.Write(header.Provenance?.Source is not null);
        writer.Write(header.Provenance?.Source ?? "");
    }

    private static void Write(BinaryWriter writer, ImmutableArray<LoadPeriod> periods)
    {
        writer.Write(periods.Length);
        foreach (var period in periods)
        {
            Write(writer, period.Start);
            Write(writer, period.End);
            writer.Write(period.WorkingDays);
            writer.Write(period.IsCut);
        }
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SharedLoadRow> rows)
    {
        writer.Write(rows.Length);
        foreach (var row in rows)
        {
            writer.Write(row.Keys.Length);
            foreach (var key in row.Keys)
            {
                writer.Write(key.Dimension);
                writer.Write(key.Value);
            }

            Write(writer, row.Figures);
            Write(writer, row.Total);
        }
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SharedLoadFigure> figures)
    {
        writer.Write(figures.Length);
        foreach (var figure in figures)
        {
            Write(writer, figure);
        }
    }

    private static void Write(BinaryWriter writer, SharedLoadFigure figure)
    {
        writer.Write(figure.Least?.Milliseconds ?? -1);
        writer.Write(figure.Most?.Milliseconds ?? -1);
        writer.Write(figure.CommitmentCount ?? -1);
        writer.Write(figure.UnestimatedCount ?? -1);
    }

    private static void Write(BinaryWriter writer, LocalDate date) => writer.Write(((date.Year * 100) + date.Month) * 100 + date.Day);
}
