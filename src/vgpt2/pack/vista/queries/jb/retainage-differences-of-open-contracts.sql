/*
title: Bill items whose previous retainage disagrees with earlier bills
grain: one contract item on one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - On which bills does previous retainage not match what earlier bills held?
  - Retention exceptions on open contracts with item name and difference on work and on stored material
  - Contract, bill month, bill number, item, item description, shown previous retainage, true amount, difference
  - retainage exceptions
  - retension on the pay app dont tie to last months
  - Someone edited an old application and now the held-back amounts are off. Where?
  - "Check before billing: carried forward retainage against history"
  - Draws on open contracts where carried-forward holdback doesn't match earlier ones
  - Somebody edited an old pay request, and the owner sent our June one back; which lines carry a previous holdback other than the true one, on work or stored material
  - prior retg doesn't foot
  - Contract name, month, bill, line and its name, shown figure, true figure, gap on work, gap on stored
  - retg excptns open cntrcts, prev wc retg off
  - Where does the amount held back earlier, as printed on a bill, disagree with what was really held?
*/
SELECT brvJBRetainageException.Contract, JCCM.Description, brvJBRetainageException.BillMonth,
    brvJBRetainageException.BillNumber, brvJBRetainageException.Item, JCCI.Description AS ItemDescription,
    brvJBRetainageException.ThisBillsPrevWCRetg, brvJBRetainageException.TruePrevWCRetg,
    brvJBRetainageException.DiffPrevWCRetg, brvJBRetainageException.DiffPrevSMRetg
FROM brvJBRetainageException WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON brvJBRetainageException.JBCo = JCCM.JCCo
    AND brvJBRetainageException.Contract = JCCM.Contract
JOIN JCCI WITH (NOLOCK)
    ON brvJBRetainageException.JBCo = JCCI.JCCo
    AND brvJBRetainageException.Contract = JCCI.Contract
    AND brvJBRetainageException.Item = JCCI.Item
WHERE brvJBRetainageException.JBCo = @JBCo
    AND JCCM.ContractStatus = 1
    AND (brvJBRetainageException.DiffPrevWCRetg <> 0 OR brvJBRetainageException.DiffPrevSMRetg <> 0)
ORDER BY brvJBRetainageException.Contract, brvJBRetainageException.BillMonth, brvJBRetainageException.BillNumber,
    brvJBRetainageException.Item
