/*
title: Fringe and dues rates that hold for a whole craft, with who is paid
grain: one deduction or liability code of a craft and factor
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What do we owe each union fund per hour at the craft level, and to whom does it go?
  - Craft-wide deduction and liability rates, old and new, with the craft's effective day and the payee
  - craft fringe rates
  - pension rate for the operating engineers went to 9.85 on june 1, is it in
  - union dues % by trade
  - Which trust does the laborers' health and welfare money go to, and at what rate since May?
  - Compare the rate sheet from the hall with what is loaded for the trade in general.
  - For the union as a whole, which contributions and dues apply, and what fund receives each?
  - The Operators' trust mailed new contribution figures effective June 1; I must compare them line by line with what's loaded union-wide, former and present figure, and the name of whoever gets the check.
  - H&W/pension/dues + payee by local
  - union and name, from which day, withheld or employer's, item and its name, overtime factor, figure before, figure now, fund's name
  - crft level frng rts old n new + who we cut the chk to
  - What do union agreements make us pay or hold back for each trade in general, and which organization gets that money?
*/
SELECT PRCI.Craft, PRCM.Description AS CraftName, PRCM.EffectiveDate, PRCI.EDLType, PRCI.EDLCode,
    PRDL.Description AS CodeName, PRCI.Factor, PRCI.OldRate, PRCI.NewRate, PRCI.Vendor, APVM.Name AS VendorName
FROM PRCI WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRCI.PRCo = PRCM.PRCo
    AND PRCI.Craft = PRCM.Craft
JOIN PRDL WITH (NOLOCK)
    ON PRCI.PRCo = PRDL.PRCo
    AND PRCI.EDLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON PRCI.VendorGroup = APVM.VendorGroup
    AND PRCI.Vendor = APVM.Vendor
WHERE PRCI.PRCo = @PRCo
    AND PRCI.EDLType IN ('D', 'L')
ORDER BY PRCI.Craft, PRCI.EDLType, PRCI.EDLCode, PRCI.Factor
