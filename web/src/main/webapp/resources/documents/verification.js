/*
 * Files that the antivirus holds: they are deposited, and nobody gets them before it has answered. Their lines say so until it
 * has; one question for all of them, less and less often while it is away.
 */
{
  const SOON = 1000;
  const LONGEST = 15_000;

  class Verification {
    constructor(depot) {
      this.depot = depot;
      this.tasks = [];
    }

    add(task) {
      this.tasks.push(task);
      this.pause = SOON;
      this.waiting ??= this.wait();
    }

    async wait() {
      while (this.tasks.length > 0) {
        await new Promise((resolve) => { setTimeout(resolve, this.pause); });
        this.pause = Math.min(LONGEST, this.pause * 1.5);
        await this.look();
      }
      this.waiting = null;
    }

    async look() {
      const asked = this.tasks;
      const answers = await this.depot.outlook.ask("/verification", { documents: asked.map(({ made }) => made.id) });
      if (!Array.isArray(answers)) {
        return;
      }
      const held = new Set(answers.filter((one) => one.held).map(({ id }) => id));
      const refusals = new Map(answers.map(({ id, refused }) => [id, refused]));
      const answered = asked.filter(({ made }) => !held.has(made.id));
      this.tasks = this.tasks.filter((task) => !answered.includes(task));
      answered.forEach((task) => task.checked(refusals.get(task.made.id)));
      if (answered.length > 0 && document.getElementById("bibliotheque")) {
        await this.depot.showList();
      }
    }
  }

  globalThis.passerelle.Verification = Verification;
}
