/*
title: Open contracts with a maximum of retainage and what is held now
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which owners agreed to stop withholding at a maximum, and how close are we?
  - Open contracts with a retainage limit in percent or amount beside rate, contract value, billed and retainage held
  - retainage caps
  - On 2214- Lakeview may hold no more than 450,000, are they past that after the May draw?
  - contracts w max retention
  - Contract, client, rule, percent, dollars, held so far, value.
  - Withholding ceilings negotiated with City of Marion, Lakeview and our other clients
  - Agreements limiting how much the owner may hold back, along with the sum held today
  - Cash forecast for the lender assumes owners stop withholding at the negotiated ceiling, so pull the active deals having one, percent or dollars, and what is being kept from us
  - ceilings on what they hold back
  - Active deals having a top limit on withheld money, with the owner's name, the rate, limit as percent or dollars, price, invoiced and kept back
  - retg max % or $ on open ktrs vs retg held to dt
  - Customers keep some of our money until the end; with which ones is there an agreed most they can keep, and how much do they have now?
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.RetainagePCT, JCCM.MaxRetgOpt, JCCM.MaxRetgPct, JCCM.MaxRetgAmt,
    JCCM.ContractAmt, JCCM.BilledAmt, JCCM.CurrentRetainAmt
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.MaxRetgOpt IN ('P', 'A')
ORDER BY JCCM.Contract
