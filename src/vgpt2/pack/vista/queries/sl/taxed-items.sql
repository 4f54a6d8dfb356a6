/*
title: Tax on subcontract items by tax code
grain: one tax code
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How much tax is in our open subcontracts, by tax code?
  - Current and invoiced tax on sub items with the code's description
  - Tax code, description, number of items, current cost, current tax and invoiced tax of open subcontracts.
  - sub tax by code
  - do any of our subs have sales tx on em
  - GST sitting in commitments to trades
  - Break down committed cost of agreements by the levy that applies.
  - sales tax built into live trade deals, split by rate code
  - The state's tax auditor wants commitments by tax code, so for active agreements with trades total the number of lines, their worth, the tax they carry, and the tax charged.
  - tax in our subs
  - the largest levy on top, its code in words, how many lines, their worth, the levy on it and the part billed already
  - SL tx by tx cd, cur + inv, open
  - How much sales tax or similar is part of what we promised to hired firms, and under which rule?
*/
SELECT SLIT.TaxCode, HQTX.Description, COUNT(*) AS Items, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.CurTax) AS CurrentTax, SUM(SLIT.InvTax) AS InvoicedTax
FROM SLIT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
JOIN HQTX WITH (NOLOCK)
    ON SLIT.TaxGroup = HQTX.TaxGroup
    AND SLIT.TaxCode = HQTX.TaxCode
WHERE SLIT.SLCo = @SLCo
    AND SLHD.Status = 0
GROUP BY SLIT.TaxCode, HQTX.Description
ORDER BY CurrentTax DESC, SLIT.TaxCode
