/*
title: Parts that the equipment of a site takes, with stock on hand
grain: one part of a serviceable item and stock location
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ServiceSite: {type: varchar(20), example: "100"}
  INCo: {type: bCompany, example: 1}
asks:
  - Do we have the filters and belts for the units at site 100 in stock?
  - Parts of the serviceable items of a site with quantity needed and quantity on hand by location
  - parts for site units
  - what belts does that bldg take n do we got em
  - Before the spring visit I want to load the van with whatever the building's units need.
  - Spare parts listed for a customer's equipment beside what each warehouse or truck holds.
  - filters, belts and the like for units at location 100 and where we have them
  - The spring visit at the hospital is tomorrow and a second drive costs 300, so what does each unit there take, how many, and which warehouse or truck has it?
  - parts for the hospital's units
  - unit by unit with its name, the part, our material number and wording, how many it takes, then each storage place with what lies there
  - site 100 RTU parts vs OH by loc
  - Before we go to a building, which spare pieces do its machines need, and do we have those on our shelves?
*/
SELECT SMServiceItemPart.ServiceItem, SMServiceItems.Description AS Item, SMServiceItemPart.Part,
    SMServiceItemPart.Material, SMServiceItemPart.Description, SMServiceItemPart.Quantity, SMServiceItemPart.UM,
    INMT.Loc, INMT.OnHand
FROM SMServiceItemPart WITH (NOLOCK)
JOIN SMServiceItems WITH (NOLOCK)
    ON SMServiceItemPart.SMCo = SMServiceItems.SMCo
    AND SMServiceItemPart.ServiceSite = SMServiceItems.ServiceSite
    AND SMServiceItemPart.ServiceItem = SMServiceItems.ServiceItem
LEFT JOIN INMT WITH (NOLOCK)
    ON SMServiceItemPart.MatlGroup = INMT.MatlGroup
    AND SMServiceItemPart.Material = INMT.Material
    AND INMT.INCo = @INCo
    AND INMT.OnHand > 0
WHERE SMServiceItemPart.SMCo = @SMCo
    AND SMServiceItemPart.ServiceSite = @ServiceSite
ORDER BY SMServiceItemPart.ServiceItem, SMServiceItemPart.Part, INMT.Loc
