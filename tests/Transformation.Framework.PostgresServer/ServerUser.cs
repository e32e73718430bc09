using System.Globalization;

namespace Transformation.Framework.PostgresServer;

/// <summary>As whom the server runs: as whoever runs this, or, because PostgreSQL refuses to run as root, as another user that root can become.</summary>
internal sealed class ServerUser
{
    private readonly string[] becoming;

    private ServerUser(params string[] becoming) => this.becoming = becoming;

    /// <summary>The user, or null when this is root and there is no way to be somebody else.</summary>
    internal static ServerUser? Find()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new();
        }

        if (((string[])["postgres", "nobody"]).Select(Known).FirstOrDefault(static user => user is not null) is not var (name, user, group))
        {
            return null;
        }

        return PostgresBinaries.Program("setpriv") is { } setpriv ? new(setpriv, $"--reuid={user}", $"--regid={group}", "--clear-groups", "--")
            : PostgresBinaries.Program("runuser") is { } runuser ? new(runuser, "-u", name, "--")
            : null;
    }

    /// <summary>A command as that user runs it.</summary>
    internal string[] Running(params ReadOnlySpan<string> command) => [.. becoming, .. command];

    private static (string Name, int User, int Group)? Known(string name)
    {
        // name:password:user:group:...
        const string Users = "/etc/passwd";
        var line = File.Exists(Users) ? File.ReadLines(Users).FirstOrDefault(line => line.StartsWith($"{name}:", StringComparison.Ordinal)) : null;
        var fields = line?.Split(':') ?? [];
        return fields.Length > 3
            && int.TryParse(fields[2], CultureInfo.InvariantCulture, out var user)
            && int.TryParse(fields[3], CultureInfo.InvariantCulture, out var group)
            ? (name, user, group)
            : null;
    }
}
