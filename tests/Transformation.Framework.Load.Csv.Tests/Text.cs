using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Csv.Tests;

/// <summary>Short ways to a file and back.</summary>
internal static class Text
{
    internal const string Header = "id,initiative,organisation,team,from,to,wte,week,people,least_days_a_month,most_days_a_month\n";
    internal const string Good = "posts,stroke,ods:RVJ,Therapies,2024-04-01,2025-03-31,1.5,37.5h/5d,,,\n";

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static ImportResult<Commitment> Read(string text, ImportOptions? options = null) => Read(Utf8(text), options);

    internal static ImportResult<Commitment> Read(byte[] bytes, ImportOptions? options = null) => CommitmentCsv.Read(new MemoryStream(bytes), options);

    /// <summary>One row under the usual header, with some of its fields changed.</summary>
    internal static ImportResult<Commitment> ReadRow(ImportOptions? options, params (string Column, string Text)[] changes)
    {
        var columns = Header.TrimEnd('\n').Split(',');
        var fields = Good.TrimEnd('\n').Split(',');
        foreach (var (column, text) in changes)
        {
            fields[Array.IndexOf(columns, column)] = text;
        }

        return Read(Header + string.Join(',', fields) + "\n", options);
    }

    internal static byte[] Write(params Commitment[] commitments)
    {
        var stream = new MemoryStream();
        CommitmentCsv.Write(stream, commitments);
        return stream.ToArray();
    }

    /// <summary>Row, column and code of each problem.</summary>
    internal static string Told<T>(ImportResult<T> result)
        where T : class => string.Join("; ", result.Problems.Select(static problem => $"{problem.Place}: {problem.Code}"));

    /// <summary>Everything about a result, for comparison.</summary>
    internal static string Everything<T>(ImportResult<T> result)
        where T : class => $"{string.Join("|", result.Rows)}\n{string.Join("\n", result.Problems)}\n{result.RowCount} {result.RejectedCount} {result.IsComplete}";

    internal static InitiativeId Initiative(string id) => InitiativeId.From(id);
}
