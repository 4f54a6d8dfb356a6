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
