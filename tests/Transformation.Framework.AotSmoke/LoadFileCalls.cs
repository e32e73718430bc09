using System.Text;
using Transformation.Framework.Core;
using Transformation.Framework.Load;
using Transformation.Framework.Load.Csv;

namespace Transformation.Framework.AotSmoke;

/// <summary>Files of rows: written, read, and refused with every problem at once.</summary>
internal static class LoadFileCalls
{
    private const string Wrong = "id,initiative,organisation,from,to,wte\na,stroke,RVJ,2025-04-01,2024-04-01,-1\n";

    public static void Run(Results results)
    {
        var posts = Commitment.Of(
            CommitmentId.From("posts"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council)), new(2024, 4, 1), team: "\"Therapies\", and more");
        using var file = new MemoryStream();
        CommitmentCsv.Write(file, [posts]);
        file.Position = 0;
        results.Expect("a file of commitments there and back", posts, CommitmentCsv.Read(file).OrThrow().Single());

        using var wrong = new MemoryStream(Encoding.UTF8.GetBytes(Wrong));
        results.Expect("problems of one row", "row 2, organisation; row 2, wte; row 2, to", string.Join("; ", CommitmentCsv.Read(wrong).Problems.Select(problem => problem.Place)));
    }
}
