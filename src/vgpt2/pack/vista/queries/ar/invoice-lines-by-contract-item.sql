/*
title: Invoice lines of a month with contract item and customer
grain: one invoice line
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which schedule of values items did we invoice in June, to whom and for how much?
  - AR invoice lines with contract, item description, units, tax and retainage withheld
  - Everything invoiced on contract 2210 this month broken out by SOV line
  - invoice lines w/ items
  - what lines of the schedule got billed in may and who owes us for em
  - 'Columns: invoice, date, customer, contract, item, text, units, amount, tax, held back. One row a line, progress invoices only.'
  - June client billing per schedule of values line.
  - 'Owner''s auditor wants SOV backup for may: bill number, client, contract item wording, units, dollars, tax and retention of every line'
  - SOV lines we billed, June
  - 'Customer bill lines for a month: bill number and date, customer''s name, contract and description, item and wording, units, amount, tax, withheld; by contract'
  - AR inv lnes by contrct itm aug w retg + tx
  - Which pieces of each building contract did we charge for this month, and to which client?
*/
SELECT ARTH.Invoice, ARTH.TransDate, ARTH.Customer, ARCM.Name, ARTL.Contract, JCCM.Description AS ContractDescription,
    ARTL.Item, JCCI.Description AS ItemDescription, ARTL.ContractUnits, ARTL.Amount, ARTL.TaxAmount, ARTL.Retainage
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
JOIN JCCM WITH (NOLOCK)
    ON ARTL.JCCo = JCCM.JCCo
    AND ARTL.Contract = JCCM.Contract
JOIN JCCI WITH (NOLOCK)
    ON ARTL.JCCo = JCCI.JCCo
    AND ARTL.Contract = JCCI.Contract
    AND ARTL.Item = JCCI.Item
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'I'
ORDER BY ARTL.Contract, ARTH.Invoice, ARTL.Item
