import { spawn } from "node:child_process";

/** The last lines of a build that failed say why. */
const lastWords = 4000;

/**
 * Starts the command of this process again, to build into `folder` with `environment` besides. It ends when this process
 * does; the promise fails with its last words where it fails.
 */
export function startBeside(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const [, program = "", ...given] = process.argv;
  const at = given.indexOf("--outDir");
  const others = at < 0 ? given : given.toSpliced(at, 2);
  const build = spawn(process.execPath, [...process.execArgv, program, ...others, "--outDir", folder], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"]
  });
  let said = "";
  for (const stream of [build.stdout, build.stderr])
    stream?.on("data", (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-lastWords);
    });
  const ended = new Promise<void>((resolve, reject) => {
    build.once("error", reject);
    build.once("close", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`the build beside this one failed:\n${said}`));
    });
  });
  // Nobody waits for it where this build fails before its end.
  ended.catch(() => undefined);
  return ended;
}
