/*
title: Ticket lines printed on a material sales invoice
grain: one invoice line
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  MSInv: {type: varchar(10), example: "20045"}
asks:
  - Which loads make up invoice 20045?
  - Lines of one material invoice - ticket, sale date, location name, material name, units, price, material, haul and tax
  - invoice lines
  - cust cant find the tickets for bill 20045, resend em the list
  - The contractor short-paid us; rebuild his bill slip by slip with truck and tons.
  - Slips behind a bill for aggregates, in date order.
  - Slips that make up bill 20417, with pit, truck, tons and price
  - Contractor short-paid 30412 claiming missing loads, so rebuild it for him slip by slip, day, place, product, truck, tons, unit price, goods, freight and tax
  - backup for bill 20045
  - For 20417 in date order, ticket, plant and product in words, truck, tons, price apiece, material, freight and tax
  - MS inv 21108 tix detl
  - A customer asks what exactly is on his material bill; which truckloads were charged on it?
*/
SELECT MSIL.MSInv, MSIH.InvDate, MSIL.SaleDate, MSIL.Ticket, MSIL.FromLoc, INLM.Description AS LocationName,
    MSIL.Material, HQMT.Description AS MaterialName, MSTD.Truck, MSTD.MatlUnits, MSIL.UM, MSIL.UnitPrice,
    MSTD.MatlTotal, MSTD.HaulTotal, MSTD.TaxTotal
FROM MSIL WITH (NOLOCK)
JOIN MSIH WITH (NOLOCK)
    ON MSIL.MSCo = MSIH.MSCo
    AND MSIL.MSInv = MSIH.MSInv
JOIN MSTD WITH (NOLOCK)
    ON MSIL.MSCo = MSTD.MSCo
    AND MSIL.MSInv = MSTD.MSInv
    AND MSIL.MSTrans = MSTD.MSTrans
JOIN INLM WITH (NOLOCK)
    ON MSIL.MSCo = INLM.INCo
    AND MSIL.FromLoc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON MSIL.MatlGroup = HQMT.MatlGroup
    AND MSIL.Material = HQMT.Material
WHERE MSIL.MSCo = @MSCo
    AND MSIL.MSInv = @MSInv
ORDER BY MSIL.SaleDate, MSIL.Ticket, MSIL.MSTrans
