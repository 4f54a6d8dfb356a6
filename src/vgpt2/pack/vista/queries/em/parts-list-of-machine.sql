/*
title: Parts list of a piece of equipment with part number, quantity and our material number
grain: one part of the machine
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: '1'}
asks:
  - Which filters, belts and hoses belong on a given machine, and under what number do we stock them?
  - Parts book of one unit with maker's part number, description, quantity, unit and warehouse number
  - parts book 3412
  - wat fits on the 966, i need the numbrs for the fuel filters
  - The night mechanic phoned me again from the pit because he stood in front of loader 3412 and did not know which air filter to take off the shelf, so please give me a sheet that I can tape inside the service truck with everything that is listed for that one unit and how many of each it needs.
  - Print what we have on file as replaceable on unit T-107.
  - What would I have to take along to change all consumables on it?
  - Filters, belts and other spares recorded for unit 1, with maker's and our own numbers
  - 'A night mechanic never knows what fits unit 1, so give me a sheet for the truck door: maker''s number, text, how many, and our stock number.'
  - what fits unit 1
  - Manufacturer's catalog no., description, how many it takes, measure, and warehouse material no. for a given machine
  - parts bk eq 1 w/ our matl no
  - Which replacement items belong to this machine and under what number do we find them in our store?
*/
SELECT EMEP.PartNo, EMEP.Description, EMEP.Qty, EMEP.UM, EMEP.HQMatl
FROM EMEP WITH (NOLOCK)
WHERE EMEP.EMCo = @EMCo
    AND EMEP.Equipment = @Equipment
ORDER BY EMEP.PartNo
