using Sora.Media;
using Sora.Media.Tests.Support;

// The process that the kill tests kill: does media work until then and says when it has begun.
var (mode, temporary, output) = (args[0], args[1], args[2]);
using var tools = MediaTools.Open(new MediaOptions(temporary));
var format = new MasterFormat(320, 180, 24, int.MaxValue / 320);
switch (mode)
{
    case "encode":
        using (var writer = MasterWriter.Start(tools, format with { FrameCount = 1_000_000 }, Pictures.Stems(1), output))
        {
            var frame = new byte[format.FrameBytes];
            for (var number = 0; number < 1_000_000; number++)
            {
                Pictures.Noise(frame, number);
                writer.Write(frame);
                if (number == 24)
                {
                    Console.WriteLine("begun");
                }
            }
        }

        break;
    case "assemble":
        var begun = new Progress<double>(_ => Console.WriteLine("begun"));
        var masters = Enumerable.Repeat(args[3], 200).ToList();
        await new FilmAssembler(tools).AssembleAsync(masters, output, new FilmMetadata("killed", string.Empty), begun, CancellationToken.None);
        break;
    default:
        return 2;
}

return 0;
