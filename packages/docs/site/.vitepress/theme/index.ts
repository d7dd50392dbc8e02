/** VitePress's own theme without its web font, with samples that run. */
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Layout from "./layout.vue";
import Sample from "./sample.vue";
import "./styles/colours.css";
import "./styles/page.css";
import "./styles/badges.css";
import "./styles/reference.css";
import "./styles/tables.css";
import "./styles/samples.css";
import "./styles/home.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Sample", Sample);
  },
};

export default theme;
