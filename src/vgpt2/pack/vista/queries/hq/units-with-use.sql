/*
title: Units of measure with the number of active materials, purchase order items and subcontract items of a company in each
grain: one unit of measure
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - How often is each unit really used for materials, orders and subcontracts in our company?
  - Usage count of every unit of measure by kind of document
  - Someone imported a supplier's whole list of units and now we have BX, BOX, BXS and CTN. Before I hide any of them in the lookup I want to see for each how many live materials of company 1 are kept in it and how many lines of its purchase orders and subcontracts are written in it; those with zeros everywhere go.
  - UM usage
  - units of mesure and how offen we use em
  - is BXS or CTN on any item at all in company 1, I would love to drop the dupes
  - Unit, description, excluded from lookup, materials, order items, subcontract items, least used first.
  - Count live stock items, PO lines and sub lines written in each measure, rarest first
  - Supplier import left us BX, BOX and CTN; before purchasing hides the spares on july 1, how many items, PO lines and sub lines of company 1 have each?
  - which UMs get used
  - Measure with its name, hidden or not, stock items kept in it, PO lines, sub lines, the ones with nothing on top
  - UM cnts matl / PO / SL co 1, kill the dupes
  - We count things in feet, bags, hours and so on. Which of these do we ever use, and which never?
*/
WITH Materials AS (
    SELECT HQMT.StdUM, COUNT(*) AS Materials
    FROM HQCO WITH (NOLOCK)
    JOIN HQMT WITH (NOLOCK)
        ON HQCO.MatlGroup = HQMT.MatlGroup
    WHERE HQCO.HQCo = @HQCo
        AND HQMT.Active = 'Y'
    GROUP BY HQMT.StdUM
),
OrderItems AS (
    SELECT POIT.UM, COUNT(*) AS Items
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @HQCo
    GROUP BY POIT.UM
),
SubcontractItems AS (
    SELECT SLIT.UM, COUNT(*) AS Items
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @HQCo
    GROUP BY SLIT.UM
)
SELECT HQUM.UM, HQUM.Description, HQUM.ExcludeFromLookup, ISNULL(Materials.Materials, 0) AS Materials,
    ISNULL(OrderItems.Items, 0) AS OrderItems, ISNULL(SubcontractItems.Items, 0) AS SubcontractItems
FROM HQUM WITH (NOLOCK)
LEFT JOIN Materials
    ON HQUM.UM = Materials.StdUM
LEFT JOIN OrderItems
    ON HQUM.UM = OrderItems.UM
LEFT JOIN SubcontractItems
    ON HQUM.UM = SubcontractItems.UM
ORDER BY Materials, OrderItems, SubcontractItems, HQUM.UM
