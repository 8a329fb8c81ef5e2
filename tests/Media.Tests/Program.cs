using Sora.Media;
using Sora.Media.Tests.Support;

// The process that the kill tests kill: does media work until then and says when it has begun.
const int EndlessFrames = 1_000_000;
const int BegunAt = 24;
var (mode, temporary, output) = (args[0], args[1], args[2]);
using var tools = MediaTools.Open(new MediaOptions(temporary));
try
{
    switch (mode)
    {
        case "encode":
            var format = new MasterFormat(320, 180, 24, EndlessFrames);
            using (var writer = MasterWriter.Start(tools, format, Pictures.Stems(1), output))
            {
                var frame = new byte[format.FrameBytes];
                for (var number = 0; number < format.FrameCount; number++)
                {
                    Pictures.Noise(frame, number);
                    writer.Write(frame);
                    if (number == BegunAt)
                    {
                        Console.WriteLine("begun");
                    }
                }
            }

            break;
        case "assemble":
            var begun = new Progress<double>(_ => Console.WriteLine("begun"));
            await new FilmAssembler(tools).AssembleAsync([args[3]], output, new FilmMetadata("killed", string.Empty), begun, CancellationToken.None);
            break;
        default:
            return 2;
    }
}
catch (MediaException failure)
{
    Console.WriteLine($"{failure.GetType().Name}: {failure.Message}");
    return 1;
}

return 0;
