"""Weights of the small model. Made by ``python -m tests.measure.train_listening``."""

from __future__ import annotations

TEXT = {
    "reflection_content": """
after_comma -0.134|all_new 0.150|asks -0.064|back 0.226|bias -1.459|feeling -0.732|
feeling_fits -0.068|feeling_weak -0.285|first -0.063|fragment 0.134|inner 0.550|less 0.006|
long 0.060|new -0.457|no_context 0.243|nothing_new 0.443|number -0.088|opener_so 0.209|
pairs 0.903|rule_content 0.471|rule_feeling -0.601|share 0.420|short -0.078|shouts -0.117|
starts_ing 0.122|starts_it 0.006|starts_third 0.372|starts_you 0.035|stem 0.141|
stem_weak -0.197|subject_it 0.017|subject_self -0.132|subject_third 0.300|subject_you -0.187|
they_ask 0.030|they_complain -0.119|w:a -0.130|w:about -0.107|w:all 0.064|w:always -0.104|
w:and 0.236|w:are -0.198|w:as 0.068|w:at -0.170|w:be -0.101|w:because 0.071|w:before 0.095|
w:by -0.020|w:can -0.243|w:could -0.009|w:day -0.009|w:do 0.086|w:does 0.201|w:down 0.082|
w:every 0.123|w:everyone -0.042|w:feel -0.190|w:first -0.124|w:for -0.045|w:from 0.270|
w:get 0.234|w:go 0.041|w:going 0.055|w:got 0.044|w:had 0.088|w:has -0.076|w:have -0.079|
w:he 0.111|w:her -0.085|w:him -0.029|w:his -0.008|w:how -0.094|w:i -0.195|w:if -0.010|
w:in -0.020|w:into -0.024|w:is -0.162|w:it 0.369|w:just -0.029|w:keep 0.041|w:know -0.069|
w:last 0.156|w:like -0.057|w:lot -0.009|w:made 0.007|w:make -0.053|w:many -0.056|w:maybe -0.079|
w:me -0.089|w:more -0.092|w:most -0.045|w:much -0.020|w:must -0.257|w:my -0.050|w:never -0.081|
w:night -0.036|w:no 0.175|w:nobody 0.107|w:not 0.505|w:now 0.156|w:of -0.117|w:often -0.040|
w:on 0.047|w:one 0.142|w:only -0.047|w:or -0.016|w:out 0.049|w:over 0.057|w:people -0.085|
w:said 0.023|w:say -0.072|w:she 0.273|w:should -0.059|w:since 0.116|w:so -0.028|w:some 0.022|
w:still 0.034|w:take -0.059|w:than 0.009|w:that -0.480|w:the 0.321|w:their 0.043|w:them 0.170|
w:then 0.038|w:there 0.257|w:they 0.032|w:thing -0.115|w:things 0.143|w:think -0.051|
w:this -0.115|w:time 0.058|w:to 0.204|w:too 0.073|w:two 0.156|w:until -0.049|w:up -0.020|
w:usually -0.063|w:want 0.250|w:was 0.179|w:were 0.052|w:what -0.203|w:when -0.110|
w:where 0.207|w:who -0.122|w:will -0.086|w:with 0.039|w:would 0.090|w:year 0.057|w:years 0.020|
w:you 0.314|w:your 0.112|w:yourself 0.099|
""",
    "reflection_feeling": """
after_comma 0.184|all_new -0.274|asks -0.250|back -0.292|bias 0.670|feeling -0.426|
feeling_fits -0.862|feeling_weak 0.445|first 0.419|fragment -0.332|inner -0.933|long -0.078|
new -1.542|no_context -0.896|nothing_new -0.094|opener_so -0.056|pairs -0.405|
rule_content -0.953|rule_feeling 0.332|share -0.531|short 0.314|starts_ing 0.126|
starts_it -0.207|starts_you 0.106|stem 0.371|stem_weak 0.191|subject_it -0.734|
subject_none 0.306|subject_you 0.428|they_ask 0.042|they_complain 0.070|w:a 0.163|w:and 0.950|
w:are -0.469|w:as -0.379|w:can -0.530|w:down -0.154|w:feel -0.519|w:for -0.486|w:have 0.697|
w:in 0.047|w:is -0.579|w:it 0.775|w:like 0.559|w:must 0.503|w:of -0.646|w:one -0.410|
w:over -0.429|w:that -0.546|w:the 0.267|w:there 0.955|w:to 0.076|w:what 0.255|w:with 0.732|
w:you 0.512|w:your 0.333|
""",
    "information": """
after_comma 0.080|all_new 0.078|asks -0.007|back 0.090|bias -3.454|feeling 0.154|
feeling_fits 0.051|first 0.151|fragment -0.181|inner -0.336|less -0.021|long 0.730|new 1.517|
no_context 0.096|nothing_new -0.234|number 0.177|opener_so 0.170|pairs -0.391|
rule_content -0.099|share -0.119|short -0.540|shouts -0.041|starts_it -0.216|
starts_third -0.064|starts_you -0.111|stem -0.058|stem_weak -0.087|subject_it 0.067|
subject_none 0.149|subject_self -0.065|subject_third -0.005|subject_you -0.146|they_ask 0.021|
they_complain -0.252|w:a 0.106|w:about 0.195|w:after -0.016|w:all -0.091|w:always -0.062|
w:an -0.016|w:and -0.178|w:are 0.189|w:as 0.136|w:at 0.038|w:be -0.130|w:because -0.024|
w:been 0.011|w:before 0.084|w:by 0.077|w:can 0.397|w:could -0.063|w:did -0.043|w:do -0.018|
w:does 0.164|w:down -0.051|w:even -0.023|w:everyone -0.030|w:feel 0.047|w:first 0.260|
w:for 0.125|w:from -0.090|w:get 0.023|w:go -0.007|w:going 0.013|w:got -0.033|w:had -0.036|
w:has 0.183|w:have -0.042|w:he -0.106|w:her -0.044|w:here -0.021|w:him -0.082|w:his -0.070|
w:how -0.055|w:i -0.104|w:if 0.070|w:in 0.097|w:into -0.062|w:is 0.081|w:it 0.082|w:just -0.022|
w:keep -0.024|w:know -0.086|w:last -0.066|w:like 0.005|w:lot -0.014|w:made -0.015|w:make -0.038|
w:maybe -0.062|w:me -0.111|w:more -0.077|w:most 0.078|w:much 0.012|w:must -0.136|w:my -0.032|
w:never -0.043|w:night 0.021|w:no -0.041|w:nobody -0.074|w:not -0.095|w:now 0.101|w:of 0.140|
w:often 0.232|w:one 0.180|w:only 0.074|w:or -0.008|w:out -0.136|w:over 0.242|w:people 0.317|
w:said -0.028|w:say -0.061|w:she -0.063|w:should -0.045|w:since -0.029|w:so -0.015|w:some 0.143|
w:still 0.032|w:take 0.059|w:than 0.013|w:that -0.163|w:the 0.273|w:their 0.053|w:them -0.064|
w:then -0.062|w:there 0.116|w:they 0.159|w:thing -0.072|w:things -0.028|w:think -0.040|
w:this 0.124|w:time 0.088|w:to -0.197|w:two 0.200|w:until 0.096|w:up 0.189|w:usually 0.313|
w:want -0.089|w:was -0.034|w:were -0.017|w:what 0.130|w:when 0.121|w:where -0.044|w:who 0.137|
w:will -0.032|w:with 0.055|w:would -0.137|w:year 0.005|w:years 0.011|w:you -0.715|w:your 0.021|
w:yourself -0.075|
""",
}
"""By label: features with their weights, between bars."""
