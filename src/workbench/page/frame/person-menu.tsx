import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { ownerById, owners, type MailboxOwner } from "../../people/index.ts";
import { useDesk } from "../desk-context.ts";

function Choice({ id, name, post }: MailboxOwner) {
  return (
    <MenuItemRadio
      name="person"
      value={id}
      icon={<Avatar size={28} name={name} color="colorful" aria-hidden />}
      subText={post}
    >
      {name}
    </MenuItemRadio>
  );
}

/** Who one is, and the way to be somebody else. */
export function PersonMenu() {
  const [desk, { ownerId }] = useDesk();
  const owner = ownerById(ownerId);
  return (
    <Menu
      inline
      checkedValues={{ person: [ownerId] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [id] = checkedItems;
        if (id !== undefined && id !== ownerId) desk.be(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className="bar-button person"
          aria-label={`You are ${owner.name}. Be somebody else`}
        >
          <Avatar size={28} name={owner.name} color="colorful" aria-hidden />
          <span className="person-text">
            <span className="person-name">{owner.name}</span>
            <span className="person-post">{owner.post}</span>
          </span>
          <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className="person-list">
        <MenuList>
          {(["Officers", "Members"] as const).map((group, place) => (
            <MenuGroup key={group}>
              {place > 0 && <MenuDivider />}
              <MenuGroupHeader>{group}</MenuGroupHeader>
              {owners
                .filter((candidate) => candidate.group === group)
                .map((candidate) => (
                  <Choice key={candidate.id} {...candidate} />
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
