/*
title: Count sheet lines whose stock moved after the sheet was made
grain: one counted material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  Loc: {type: bLoc, example: YARD}
asks:
  - Did anything move at the yard after we froze the quantities for the count?
  - Count lines of a location where quantity on hand now differs from the system quantity on the sheet, with bin and counter
  - moved since count
  - somebody kept issuin pipe while we were countin
  - Recheck those lines of the stock take for YARD whose book balance has changed since.
  - Sheet balance against today's balance, only where they differ.
  - Tally lines at YARD whose book quantity has changed after the sheets were printed
  - People kept shipping during the stock take on June 29, so before adjusting tell me which YARD lines no longer match the sheet, who tallied them and the bin
  - changed during the count
  - In bin order, item name, day and counter, ready or not, tallied, sheet quantity, quantity now and the change
  - cnt sheet lines where oh <> sys cnt, loc YARD
  - While we counted the warehouse, did goods come or go so that the list is no longer right?
*/
SELECT INCW.Material, HQMT.Description, INMT.PhyLoc, INCW.CntDate, INCW.CntBy, INCW.Ready, INCW.PhyCnt, INCW.SysCnt,
    INMT.OnHand, INMT.OnHand - INCW.SysCnt AS MovedSince
FROM INCW WITH (NOLOCK)
JOIN INMT WITH (NOLOCK)
    ON INCW.INCo = INMT.INCo
    AND INCW.Loc = INMT.Loc
    AND INCW.MatlGroup = INMT.MatlGroup
    AND INCW.Material = INMT.Material
JOIN HQMT WITH (NOLOCK)
    ON INCW.MatlGroup = HQMT.MatlGroup
    AND INCW.Material = HQMT.Material
WHERE INCW.INCo = @INCo
    AND INCW.Loc = @Loc
    AND INMT.OnHand <> INCW.SysCnt
ORDER BY INMT.PhyLoc, INCW.Material
