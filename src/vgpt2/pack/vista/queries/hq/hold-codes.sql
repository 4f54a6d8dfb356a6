/*
title: Hold codes
grain: one hold code
level: basic
parameters: {}
asks:
  - Which hold codes do we use?
  - List of hold codes with description
  - hold codes
  - All hold codes with their description.
  - what does hold code RET mean
  - Reasons for stopping a payment that are set up, with their meaning
  - New AP clerk asks what to pick when she blocks a bill for missing insurance; print every code for holding back money and what it stands for
  - pay stop reasons, all of em
  - Code in order, its meaning next to it
  - hold cd list, what r RET / INS / DISP
  - We can stop a bill from being paid. What reasons can be given for that in the program?
*/
SELECT HQHC.HoldCode, HQHC.Description
FROM HQHC WITH (NOLOCK)
ORDER BY HQHC.HoldCode
