/*
title: Bill items of a month whose retainage rate differs from the rate of the contract item
grain: one bill item
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Did we bill any line this month at a retention rate that is not the one in the contract?
  - Contract, bill, item, description, rate on the bill, rate on the contract item, amount billed, retainage billed
  - retainage rate mismatch
  - contract 1042- should hold 5 percent now and item 30 still went out at 10
  - any itmes biled with the wrong retenion pct
  - When an owner cuts the holdback from ten to five percent at the halfway point we change the contract lines, and the next application often still has the old figure because somebody copied the earlier one, so before I send June 2024 let me see every line where the two disagree and what it cost us.
  - Lines on the draw where the share kept back is not what was agreed
  - June bill lines with another holdback percentage than their contract line says
  - The owner cut holdback to five percent halfway, and some draws still use ten; show May lines where the two percentages differ, contract name, dollars and amount held
  - wrong retg % on a line
  - Contract name, bill, line and what it is, percent used, percent agreed, invoiced, held
  - jb itms ret pct <> contrct itm pct, jun
  - Did any bill keep back a different share for the client than the one agreed in the contract?
*/
SELECT JBIN.Contract, JCCM.Description AS ContractName, JBIN.BillNumber, JBIT.Item, JCCI.Description, JBIT.WCRetPct,
    JCCI.RetainPCT, JBIT.AmtBilled, JBIT.RetgBilled
FROM JBIN WITH (NOLOCK)
JOIN JBIT WITH (NOLOCK)
    ON JBIN.JBCo = JBIT.JBCo
    AND JBIN.BillMonth = JBIT.BillMonth
    AND JBIN.BillNumber = JBIT.BillNumber
JOIN JCCI WITH (NOLOCK)
    ON JBIT.JBCo = JCCI.JCCo
    AND JBIT.Contract = JCCI.Contract
    AND JBIT.Item = JCCI.Item
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth = @BillMonth
    AND JBIT.AmtBilled <> 0
    AND JBIT.WCRetPct <> JCCI.RetainPCT
ORDER BY JBIN.Contract, JBIN.BillNumber, JBIT.Item
