import type { Context, LateDraw, Page } from '../context';
import type { Plan } from './plan';

type Build = (plan: Plan, context: Context) => HTMLElement;
/** Makes a plan; `replace` puts another in its place under the same address and title bar. */
export type Planner = (context: Context, replace: (plan: Plan) => void) => Plan | Promise<Plan>;

/**
 * A planned page as the shell wants it.
 *
 * @param build How the generation of the address draws a plan.
 * @param wrap What stands around it: a part with a shadow root of its own, or a plain element.
 */
export const planned =
  (build: (context: Context) => Build, wrap: (context: Context, body: HTMLElement) => HTMLElement) =>
  (make: Planner): LateDraw =>
  async (context): Promise<Page> => {
    let shown: HTMLElement | undefined;
    const draw = (plan: Plan) => build(context)(plan, context);
    const plan = await make(context, (next) => {
      if (context.signal.aborted || !shown) return;
      const made = draw(next);
      shown.replaceWith(made);
      shown = made;
    });
    shown = draw(plan);
    return { title: plan.title, nav: plan.nav, body: wrap(context, shown) };
  };
