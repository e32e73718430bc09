namespace Transformation.Framework.ArchitectureTests;

internal static class Problems
{
    /// <summary>Fails with every problem on a line of its own.</summary>
    public static void AssertNone(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
        {
            Assert.Fail(string.Join(Environment.NewLine, problems));
        }
    }
}
