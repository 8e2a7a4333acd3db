import { describe, expect, it } from "vitest";
import type { Capacity } from "./capacity.ts";
import { capacitySaidIn } from "./capacity-in-text.ts";

describe("capacitySaidIn", () => {
  it.each<readonly [string, Capacity]>([
    ["I write as your ward councillor about the drains.", "ward"],
    ["I'm your councillor for Fenside.", "ward"],
    ["Hello, Ron here, your Long Drove member.", "ward"],
    ["I was elected to represent Fenside.", "ward"],
    ["I speak for all the residents of Mill Lane.", "ward"],
    ["We two local councillors have asked for a lamp.", "ward"],
    ["Your three councillors met, Ann and I among them.", "ward"],
    ["As one of the three members for Fenside I have asked.", "ward"],
    ["I write on behalf of my constituents in Mill Lane.", "ward"],
    ["I am writing to you wearing my ward councillor hat.", "office"],
    ["I chair the Scrutiny Committee, which has asked for the papers.", "office"],
    ["I am the Lead Member for Transport.", "office"],
    ["On behalf of the Overview and Scrutiny Committee I thank you.", "office"],
    ["I write on behalf of the Combined Authority.", "office"],
    ["As a member of the Transport Committee I read the report.", "office"],
    ["I write as Convenor of Highways.", "office"],
    ["I write as Secretary of the bowls club.", "elsewhere"],
    ["I write in a purely personal capacity.", "elsewhere"],
    ["Writing purely as a resident, I think the shelter ugly.", "elsewhere"],
    ["As a resident of Mill Lane, I object.", "elsewhere"],
    ["This is a personal note, as a parent, about the school play.", "elsewhere"],
    ["I object as the owner of the house next door.", "elsewhere"],
    ["In my capacity as chair of governors I have heard the appeal.", "elsewhere"],
    ["On behalf of Fenside School I thank you.", "elsewhere"],
    ["Dear Mrs Hale, as ward member for Fenside I have asked for a lamp.", "ward"],
    ["Dear Mr & Mrs Hale - as your ward councillor I have asked.", "ward"],
    ["Good afternoon Dr Hale, as Chair of the Audit Committee I have read it.", "office"],
    ["Miss Hale, as your local councillor I have asked for a lamp.", "ward"],
    ["Hello Cllr Lund, I am the ward member for Fenside.", "ward"],
    ["Thank you, Mrs Hale, I represent Fenside and have asked.", "ward"],
    ["Ann Lee here, one of the councillors for Fenside.", "ward"],
    ["Ann here, ward member for Fenside, about the lamp.", "ward"],
    ["I'm Ann, one of the Fenside ward members.", "ward"],
    ["This is Ann Lee, Fenside's councillor.", "ward"],
    ["It's Ann, your borough councillor.", "ward"],
    ["In my ward role I have asked for a lamp.", "ward"],
    ["I look after Fenside as its elected member.", "ward"],
  ])("takes its capacity from %s", (text, capacity) => {
    expect(capacitySaidIn(text)).toBe(capacity);
  });

  it.each([
    "As a tenant you have a right to know.",
    "As a leaseholder you need pay nothing.",
    "I know what it is like as a parent.",
    "As a parent I know how hard it is.",
    "Ask your local councillor.",
    "On behalf of everyone in the region I thank you.",
    "I ring on behalf of Mrs Hale.",
    "As a member of the public said to me, the path is a disgrace.",
    "I write as soon as I know more.",
    "I am the councillor's brother.",
    "I'm not your ward member.",
    "I have asked about the shelter.",
    "I enjoyed your years as Secretary of State for Transport.",
    "She spoke as chair of governors.",
    "I saw Cllr Ann Lee, as Chair of the Audit Committee, last week.",
    "Cllr Ann Lee, as your ward councillor, has asked for a lamp.",
    "Cllr Lee, as Chair of the Audit Committee, told me I may read it.",
    "Dear Mrs Hale, Cllr Lee, as your ward councillor, has asked for a lamp.",
    "Dear Mrs Hale, she spoke as your ward councillor.",
    "It's Ann Lee, your ward councillor, who has asked for a lamp.",
    "It's the councillors for Fenside that you should ask.",
    "This is Fenside, the councillor's own street.",
    "It's one of the councillors for Fenside I would ask.",
    "The lamp is here, one of the brightest in Fenside.",
    "I know the choir as its member.",
  ])("takes none from %s", (text) => {
    expect(capacitySaidIn(text)).toBe("unstated");
  });
});
